# SPDX-License-Identifier: GPL-3.0-or-later
# sightglass_library(NAME FILES...): a static library with includes from the repository root, whose
# headers are each compiled alone (target all_verify_interface_header_sets) to prove that they
# include what they need.

function(sightglass_library name)
    add_library(${name} STATIC ${ARGN})
    set(headers ${ARGN})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    if(SIGHTGLASS_TESTS)
        set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    endif()
endfunction()
