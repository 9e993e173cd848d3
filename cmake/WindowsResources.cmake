# SPDX-License-Identifier: GPL-3.0-or-later
# sightglass_windows_resources(TARGET DESCRIPTION): icon, version and manifest in a program for Windows; nothing elsewhere.
function(sightglass_windows_resources TARGET DESCRIPTION)
    if(NOT WIN32)
        return()
    endif()
    set(folder "${PROJECT_BINARY_DIR}/windows")
    set(ICON "${folder}/sightglass.ico")
    set(MANIFEST "${folder}/${TARGET}.manifest")
    configure_file("${PROJECT_SOURCE_DIR}/installer/windows/sightglass.manifest" "${MANIFEST}" @ONLY)
    configure_file("${PROJECT_SOURCE_DIR}/installer/windows/resources.rc.in" "${folder}/${TARGET}.rc" @ONLY)
    if(NOT TARGET sightglass-windows-icon)
        find_program(RSVG_CONVERT rsvg-convert REQUIRED)
        find_program(ICOTOOL icotool REQUIRED)
        set(pictures "")
        foreach(size IN ITEMS 16 20 24 32 40 48 64 128 256)
            set(picture "${folder}/icons/${size}.png")
            add_custom_command(OUTPUT "${picture}"
                COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}/icons"
                COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o "${picture}" "${PROJECT_SOURCE_DIR}/resources/icons/sightglass.svg"
                DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/sightglass.svg" VERBATIM)
            list(APPEND pictures "${picture}")
        endforeach()
        # The largest as PNG, which Windows has read since Vista.
        list(POP_BACK pictures largest)
        add_custom_command(OUTPUT "${ICON}" COMMAND ${ICOTOOL} -c -o "${ICON}" ${pictures} -r "${largest}" DEPENDS ${pictures} "${largest}" VERBATIM)
        add_custom_target(sightglass-windows-icon DEPENDS "${ICON}")
    endif()
    target_sources(${TARGET} PRIVATE "${folder}/${TARGET}.rc")
    set_source_files_properties("${folder}/${TARGET}.rc" TARGET_DIRECTORY ${TARGET} PROPERTIES OBJECT_DEPENDS "${MANIFEST}")
    add_dependencies(${TARGET} sightglass-windows-icon)
endfunction()
