# Run by CPack in the staged tree: where Debian keeps things otherwise than others, and what it wants compressed.
file(GLOB_RECURSE binaries ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/rehearse)
foreach(binary IN LISTS binaries)
  cmake_path(GET binary PARENT_PATH bin)
  cmake_path(SET share NORMALIZE ${bin}/../share)
  file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
  set(PROJECT_VERSION ${CPACK_PACKAGE_VERSION})
  execute_process(COMMAND date -u -R -d ${CPACK_REHEARSE_RELEASED} OUTPUT_VARIABLE day
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${CPACK_REHEARSE_SOURCES}/changelog.in ${share}/doc/rehearse/changelog @ONLY)
  execute_process(COMMAND gzip -9n ${share}/doc/rehearse/changelog ${share}/man/man1/rehearse.1
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
