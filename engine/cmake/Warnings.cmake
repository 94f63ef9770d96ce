# One INTERFACE target that every layer links: warnings are errors; sanitizers on request.
add_library(rehearse_options INTERFACE)
target_compile_options(rehearse_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wno-sign-conversion
  -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align)
if(REHEARSE_SANITIZE)
  # Options, not definitions: the third-party archives stay as the distribution built them.
  target_compile_options(rehearse_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    -g1  # lines and functions, which is all that a report shows
    -Wno-maybe-uninitialized)  # which the checks themselves set off
  target_link_options(rehearse_options INTERFACE -fsanitize=address,undefined)
endif()
