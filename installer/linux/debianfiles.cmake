# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian's policy asks of a package beside its files: copyright, changelog, compressed manual pages.
# Runs in cpack, when the files are in place and before they are packed.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(doc "${root}/usr/share/doc/sightglass")
file(MAKE_DIRECTORY "${doc}")
configure_file("${CPACK_SIGHTGLASS_SOURCES}/installer/linux/copyright" "${doc}/copyright" COPYONLY)
string(TIMESTAMP now "%a, %d %b %Y 00:00:00 +0000" UTC)
file(WRITE "${doc}/changelog" "sightglass (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * See CHANGELOG.md in this folder.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
execute_process(COMMAND gzip -9nf "${doc}/changelog" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB pages "${root}/usr/share/man/man1/*.1")
foreach(page IN LISTS pages)
    execute_process(COMMAND gzip -9nf "${page}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(GLOB_RECURSE all LIST_DIRECTORIES true "${root}/*")
foreach(path IN LISTS all)
    if(IS_DIRECTORY "${path}")
        file(CHMOD "${path}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    endif()
endforeach()
file(GLOB libraries "${root}/usr/lib/*/sightglass/*.so*")
foreach(library IN LISTS libraries)
    file(RPATH_REMOVE FILE "${library}") # of the place where it was built
    execute_process(COMMAND strip --strip-unneeded "${library}")
    file(CHMOD "${library}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
