# Libraries, all from the distribution's packages; nothing is fetched or vendored.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(MD REQUIRED IMPORTED_TARGET libmd)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo cairo)
pkg_check_modules(LUA REQUIRED IMPORTED_TARGET lua5.4-c++)

# The C++ build of Lua unwinds the stack when a script fails; the C build jumps over destructors.
# A name is not proof, so the library is asked: an error must run a destructor on its way out.
include(CheckCXXSourceRuns)
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::LUA)
check_cxx_source_runs("
#include <lua.hpp>
static int unwound = 0;
struct Guard { ~Guard() { unwound = 1; } };
static int fail(lua_State* state) { Guard guard; return luaL_error(state, \"stop\"); }
int main() {
  lua_State* state = luaL_newstate();
  lua_pushcfunction(state, fail);
  lua_pcall(state, 0, 0, 0);
  lua_close(state);
  return unwound ? 0 : 1;
}" REHEARSE_LUA_UNWINDS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT REHEARSE_LUA_UNWINDS)
  message(FATAL_ERROR
    "Rehearse needs the C++ build of Lua 5.4 (pkg-config module lua5.4-c++, in liblua5.4-dev on Debian).\n"
    "The library found jumps over C++ destructors when a script fails.")
endif()

if(REHEARSE_DESKTOP)
  find_package(SDL2 REQUIRED)
  find_package(Freetype REQUIRED)
  pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui)
endif()
