# Run by CPack in the staged tree: where Debian keeps things otherwise than others, and what it wants compressed.
find_program(SHLIBDEPS dpkg-shlibdeps)
if(NOT SHLIBDEPS)  # without it, CPack would leave the libraries out of Depends and say nothing
  message(FATAL_ERROR "A Debian package needs dpkg-shlibdeps, to find the libraries it depends on: sudo apt install dpkg-dev")
endif()
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
execute_process(COMMAND date -u -R -d ${CPACK_REHEARSE_RELEASED} OUTPUT_VARIABLE day
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${CPACK_REHEARSE_SOURCES}/changelog.in ${share}/doc/rehearse/changelog @ONLY)
execute_process(COMMAND gzip -9n ${share}/doc/rehearse/changelog ${share}/man/man1/rehearse.1
  COMMAND_ERROR_IS_FATAL ANY)
