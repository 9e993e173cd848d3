# SPDX-License-Identifier: GPL-3.0-or-later
# KSyntaxHighlighting for Qt 6: KF6 where the system packages it, else the KF5 sources built for Qt 6
# by cmake/setup/setup.sh into a private prefix. Defines Sightglass::SyntaxHighlighting.

find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(Sightglass::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
    set(SIGHTGLASS_KSH_VERSION "${KF6SyntaxHighlighting_VERSION}")
else()
    if(DEFINED ENV{SIGHTGLASS_KSH_PREFIX})
        set(_prefix "$ENV{SIGHTGLASS_KSH_PREFIX}")
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(_prefix "$ENV{XDG_CACHE_HOME}/sightglass/ksyntaxhighlighting-qt6")
    else()
        set(_prefix "$ENV{HOME}/.cache/sightglass/ksyntaxhighlighting-qt6")
    endif()
    find_package(KF5SyntaxHighlighting QUIET HINTS "${_prefix}" "${_prefix}/lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake"
        NO_CMAKE_SYSTEM_PATH)
    if(NOT KF5SyntaxHighlighting_FOUND)
        message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 was not found (looked for KF6 and in "
            "${_prefix}). ./run or cmake/setup/setup.sh builds it.")
    endif()
    add_library(Sightglass::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
    set(SIGHTGLASS_KSH_VERSION "${KF5SyntaxHighlighting_VERSION}")
endif()
