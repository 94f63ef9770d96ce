# rehearse_layer(NAME MAY_USE layer... [LIBRARIES target...])
#
# Declares engine/NAME as one static library: public headers in include/NAME/, sources in src/.
# MAY_USE is the whole list of layers that NAME may include. Three things stop the configure step:
#   - a layer named in MAY_USE that is not declared before it (arrows point down only),
#   - an #include of a layer that is not in MAY_USE,
#   - an #include of a third-party library that belongs to another layer (see below).

# A third-party header -> the only layers that may include it.
set(REHEARSE_HEADER_OWNERS
  "lua\\.hpp|lua\\.h|lauxlib\\.h=script"
  "libspeechd\\.h|SDL.*\\.h|imgui.*\\.h|misc/freetype.*|stb_.*\\.h=desktop"
  "sqlite3\\.h=records"
  "sodium\\.h|sodium/.*=journal"
  "nlohmann/.*=standards exchange wording records journal assess debrief play explore session handover authoring terminal"
  "graphviz/.*=authoring"
  "cairo.*\\.h|pango/.*=exchange"
  "hunspell/.*|hunspell\\.hxx=wording"
  "CLI/.*=terminal"
  "pwd\\.h|unistd\\.h|fcntl\\.h|sys/.*|termios\\.h|dirent\\.h|signal\\.h|poll\\.h=base")

# Layers whose code runs for a moment only, whatever is tested.
set(REHEARSE_COLD_LAYERS journal handover exchange authoring present terminal)

function(rehearse_check_includes layer allowed files)
  foreach(file IN LISTS files)
    file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
      if(line MATCHES "\\.\\./")
        message(FATAL_ERROR "Wrong arrow: ${file}\n  ${line}\nAn include names a header by its layer, never by a path up the tree.")
      endif()
      if(line MATCHES "[<\"]([a-z]+)/[^>\"]*[>\"]")
        set(used ${CMAKE_MATCH_1})
        if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/${used}/include AND
           NOT used STREQUAL layer AND NOT used IN_LIST allowed)
          message(FATAL_ERROR "Wrong arrow: ${file}\n  ${line}\n"
            "The layer '${layer}' may use only: ${allowed}. Arrows point down only; see engine/README.md.")
        endif()
      endif()
      if(line MATCHES "[<\"]([^>\"]*)[>\"]")
        set(header ${CMAKE_MATCH_1})
        foreach(rule IN LISTS REHEARSE_HEADER_OWNERS)
          string(REGEX MATCH "^(.*)=([^=]*)$" _ "${rule}")
          set(pattern "${CMAKE_MATCH_1}")
          string(REPLACE " " ";" owners "${CMAKE_MATCH_2}")
          string(REPLACE ";" ", " told "${owners}")
          if(header MATCHES "^(${pattern})$" AND NOT layer IN_LIST owners)
            message(FATAL_ERROR "Wrong library: ${file}\n  ${line}\n"
              "Only ${told} may include <${header}>; '${layer}' may not. See engine/README.md.")
          endif()
        endforeach()
      endif()
    endforeach()
  endforeach()
endfunction()

function(rehearse_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "MAY_USE;LIBRARIES")
  foreach(other IN LISTS layer_MAY_USE)
    if(NOT TARGET rehearse_${other})
      message(FATAL_ERROR "Wrong arrow: the layer '${name}' may not use '${other}', which is not below it.")
    endif()
  endforeach()

  set(root ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  file(GLOB headers CONFIGURE_DEPENDS ${root}/include/${name}/*.hpp)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${root}/src/*.cpp ${root}/src/*.hpp)
  rehearse_check_includes(${name} "${layer_MAY_USE}" "${headers};${sources}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${headers} ${sources})

  add_library(rehearse_${name} STATIC)
  target_sources(rehearse_${name} PRIVATE ${sources}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${root}/include FILES ${headers})
  target_include_directories(rehearse_${name} PRIVATE ${root}/src)
  list(TRANSFORM layer_MAY_USE PREPEND rehearse_ OUTPUT_VARIABLE layer_targets)
  target_link_libraries(rehearse_${name} PUBLIC ${layer_targets} ${layer_LIBRARIES}
    PRIVATE rehearse_options)
  # Worth it where the tests spend their time; all else compiles three times as fast without.
  if(REHEARSE_SANITIZE AND NOT name IN_LIST REHEARSE_COLD_LAYERS)
    target_compile_options(rehearse_${name} PRIVATE -O1)
  endif()
endfunction()
