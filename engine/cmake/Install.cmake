# What is installed, and the Debian package made of it (cpack -G DEB).
set(REHEARSE_RELEASED 2026-11-22)  # the day of PROJECT_VERSION
set(REHEARSE_ID io.github.rehearse_practice.Rehearse)
set(sources ${CMAKE_SOURCE_DIR}/assets/install)
set(made ${CMAKE_BINARY_DIR}/install)
file(MAKE_DIRECTORY ${made})

# The program itself says what its command line is, each time it is linked; so none of this goes stale.
set(words manual:${REHEARSE_RELEASED}:rehearse.1 completion:bash:rehearse.bash completion:zsh:_rehearse
  completion:fish:rehearse.fish)
foreach(word IN LISTS words)
  string(REGEX MATCH "^(.*):(.*):(.*)$" _ ${word})
  add_custom_command(TARGET rehearse POST_BUILD VERBATIM
    COMMAND rehearse ${CMAKE_MATCH_1} ${CMAKE_MATCH_2} > ${made}/${CMAKE_MATCH_3})
endforeach()
configure_file(${sources}/${REHEARSE_ID}.metainfo.xml.in ${made}/${REHEARSE_ID}.metainfo.xml @ONLY)

set(share ${CMAKE_INSTALL_DATADIR})
install(TARGETS rehearse RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/scenarios ${CMAKE_SOURCE_DIR}/assets DESTINATION ${share}/rehearse
  PATTERN "*.md" EXCLUDE PATTERN pictures EXCLUDE PATTERN install EXCLUDE)
if(REHEARSE_DESKTOP)
  install(FILES ${sources}/${REHEARSE_ID}.desktop DESTINATION ${share}/applications)
  install(FILES ${made}/${REHEARSE_ID}.metainfo.xml DESTINATION ${share}/metainfo)
  install(FILES ${sources}/${REHEARSE_ID}.svg DESTINATION ${share}/icons/hicolor/scalable/apps)
endif()
install(FILES ${made}/rehearse.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/rehearse.bash DESTINATION ${share}/bash-completion/completions RENAME rehearse)
install(FILES ${made}/_rehearse DESTINATION ${share}/zsh/site-functions)
install(FILES ${made}/rehearse.fish DESTINATION ${share}/fish/vendor_completions.d)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
file(GLOB pages RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/README.md
  ${CMAKE_SOURCE_DIR}/scenarios/*.md ${CMAKE_SOURCE_DIR}/assets/*.md ${CMAKE_SOURCE_DIR}/assets/pictures/*)
foreach(page IN LISTS pages)  # each keeps its place, so that links hold
  cmake_path(GET page PARENT_PATH folder)
  install(FILES ${CMAKE_SOURCE_DIR}/${page} DESTINATION ${CMAKE_INSTALL_DOCDIR}/${folder})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rehearse)
set(CPACK_PACKAGE_CONTACT "The Rehearse maintainers <rehearse@example.org>")
set(CPACK_PACKAGE_DESCRIPTION
"Take a conversation with a customer, say what you would say, and see what each
decision did, and why: at the counter, on the phone, in writing and in a team.
With a debrief, a journal and a development plan of your own; for trainers,
scenarios are text files that can be changed and checked.
.
Nothing leaves the computer, and practice is never assessment.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/engine/cmake/DebianPaths.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS  # what is read, not linked: dictionary and typefaces
  "hunspell-en-gb, fonts-open-sans, fonts-dejavu-core, fonts-font-awesome")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "speech-dispatcher, fonts-opendyslexic")
set(CPACK_REHEARSE_SOURCES ${sources})
set(CPACK_REHEARSE_RELEASED ${REHEARSE_RELEASED})
include(CPack)
