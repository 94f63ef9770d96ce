# Configures the small projects beside this file with the real Layer.cmake, and proves that each wrong arrow
# stops it with the wording meant for it.
#
#   cmake [-D WORK=folder] [-D CXX=compiler] [-D GENERATOR=name] -P tests/arch/arrows.cmake
cmake_minimum_required(VERSION 3.25)

set(here ${CMAKE_CURRENT_LIST_DIR})
get_filename_component(root ${here}/../.. ABSOLUTE)
if(NOT WORK)
  set(WORK ${root}/build/arrows)
endif()
set(options -D REHEARSE_ROOT=${root} -D CMAKE_CXX_COMPILER_WORKS=TRUE)
if(CXX)
  list(APPEND options -D CMAKE_CXX_COMPILER=${CXX})
endif()
if(GENERATOR)
  list(APPEND options -G ${GENERATOR})
endif()

# Configures arch/NAME. `output` gets what was said, on one line; `status` is 0 when it went well.
function(configure name status output)
  file(REMOVE_RECURSE ${WORK}/${name})
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${here}/${name} -B ${WORK}/${name} ${options}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \t\r\n]+" " " said "${said}")
  set(${status} "${result}" PARENT_SCOPE)
  set(${output} "${said}" PARENT_SCOPE)
endfunction()

function(expect_configured name)
  configure(${name} status output)
  if(NOT status STREQUAL "0")
    message(SEND_ERROR "${name}: has no wrong arrow, yet did not configure (${status}):\n${output}")
    return()
  endif()
  message(STATUS "${name}: configured, as it should")
endfunction()

# WORDS are regular expressions; each must be met.
function(expect_stopped name)
  configure(${name} status output)
  if(status STREQUAL "0")
    message(SEND_ERROR "${name}: has a wrong arrow, yet configured:\n${output}")
    return()
  endif()
  foreach(words IN LISTS ARGN)
    if(NOT output MATCHES "${words}")
      message(SEND_ERROR "${name}: stopped, but did not say '${words}':\n${output}")
      return()
    endif()
  endforeach()
  message(STATUS "${name}: stopped, as it should")
endfunction()

expect_configured(right)
expect_stopped(wrong_include
  "Wrong arrow: [^ ]*/lower/src/lower\\.cpp #include \"upper/upper\\.hpp\""
  "The layer 'lower' may use only: base\\.")
expect_stopped(wrong_order
  "Wrong arrow: the layer 'lower' may not use 'upper', which is not below it\\.")
expect_stopped(wrong_library
  "Wrong library: [^ ]*/upper/src/upper\\.cpp #include <lua\\.hpp>"
  "Only script may include <lua\\.hpp>. 'upper' may not\\.")
