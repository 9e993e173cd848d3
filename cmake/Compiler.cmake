# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers, ccache and the quick linker: the same for every target.

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(SIGHTGLASS_CCACHE ccache)
    if(SIGHTGLASS_CCACHE)
        # Precompiled headers need these two to be cacheable at all.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            "${SIGHTGLASS_CCACHE}")
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
        endif()
    endif()
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Wcast-align
    -Woverloaded-virtual -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    get_directory_property(_opts COMPILE_OPTIONS)
    list(REMOVE_ITEM _opts -Wshadow=local)
    set_directory_properties(PROPERTIES COMPILE_OPTIONS "${_opts}")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-restrict) # GCC 12 is mistaken about std::string (bug 105651)
endif()
if(SIGHTGLASS_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()
add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>)

if(SIGHTGLASS_SANITIZE)
    add_compile_options(-fsanitize=${SIGHTGLASS_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${SIGHTGLASS_SANITIZE})
    add_compile_definitions(SIGHTGLASS_SANITIZED)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees ghosts once it instruments.
        add_compile_options(-Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-tsan)
    endif()
endif()
if(SIGHTGLASS_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Some 150 programs hold the same code: with all of the debug information they take 14 GB. Names and lines are what a stack
# needs; for variables too, configure with -DSIGHTGLASS_DEBUG_LEVEL=2.
set(SIGHTGLASS_DEBUG_LEVEL 1 CACHE STRING "How much debug information RelWithDebInfo has, as for -g")
foreach(language IN ITEMS C CXX)
    string(REGEX REPLACE "(^| )-g[0-9]*( |$)" "\\1-g${SIGHTGLASS_DEBUG_LEVEL}\\2" CMAKE_${language}_FLAGS_RELWITHDEBINFO
        "${CMAKE_${language}_FLAGS_RELWITHDEBINFO}")
endforeach()

find_program(SIGHTGLASS_MOLD mold)
if(SIGHTGLASS_MOLD AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
    add_link_options($<$<CONFIG:RelWithDebInfo>:-Wl,--compress-debug-sections=zlib>)
endif()
