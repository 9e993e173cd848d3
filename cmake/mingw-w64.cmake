# SPDX-License-Identifier: GPL-3.0-or-later
# Toolchain: Windows (x86_64) from Debian by MinGW-w64, GCC with POSIX threads (std::thread needs them).
# What is linked against lies in the prefix that installer/windows/prefix makes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)
set(CMAKE_AR ${triple}-ar CACHE FILEPATH "")
set(CMAKE_RANLIB ${triple}-ranlib CACHE FILEPATH "")

if(DEFINED ENV{SIGHTGLASS_WINDOWS_PREFIX})
    set(SIGHTGLASS_WINDOWS_PREFIX "$ENV{SIGHTGLASS_WINDOWS_PREFIX}")
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(SIGHTGLASS_WINDOWS_PREFIX "$ENV{XDG_CACHE_HOME}/sightglass/windows-prefix")
else()
    set(SIGHTGLASS_WINDOWS_PREFIX "$ENV{HOME}/.cache/sightglass/windows-prefix")
endif()
set(CMAKE_FIND_ROOT_PATH /usr/${triple} "${SIGHTGLASS_WINDOWS_PREFIX}")
set(CMAKE_PREFIX_PATH "${SIGHTGLASS_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# moc, rcc, uic and lrelease are this machine's.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_cmake /usr/lib/*-linux-gnu/cmake/Qt6HostInfo /usr/lib/cmake/Qt6HostInfo)
if(host_cmake)
    list(GET host_cmake 0 host_cmake)
    get_filename_component(host_cmake "${host_cmake}" DIRECTORY)
    set(QT_HOST_PATH_CMAKE_DIR "${host_cmake}" CACHE PATH "")
endif()
# pkg-config sees the prefix alone.
set(ENV{PKG_CONFIG_LIBDIR} "${SIGHTGLASS_WINDOWS_PREFIX}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")
# The prefix's own libraries are static: theirs are named, too.
set(PKG_CONFIG_ARGN --static)
