# SPDX-FileCopyrightText: 2026 Baiwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the program. The names come from the application id, which the window announces too.
include(GNUInstallDirs)
set(application_id org.baiwen.Baiwen)
set(documentation_dir ${CMAKE_INSTALL_DATAROOTDIR}/doc/baiwen)

# Every library is the system's: no search path of our own, though Qt's project set-up proposes one.
set_target_properties(baiwen PROPERTIES INSTALL_RPATH "")
install(TARGETS baiwen RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/linux/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications)
install(FILES packaging/linux/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo)
install(FILES packaging/linux/copyright DESTINATION ${documentation_dir})

# The PNGs are renderings of the SVG for desktops that do not draw SVG icons.
set(icons_dir ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor)
install(FILES resources/appicon/baiwen.svg DESTINATION ${icons_dir}/scalable/apps RENAME ${application_id}.svg)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES resources/appicon/baiwen-${size}.png
        DESTINATION ${icons_dir}/${size}x${size}/apps RENAME ${application_id}.png)
endforeach()

# Manual page and changelog are installed compressed, as Debian wants them; -n keeps the build's time out.
find_program(GZIP_PROGRAM gzip REQUIRED)
foreach(page baiwen.1 changelog)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/packaging/linux/${page})
    execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/packaging/linux/${page}
        OUTPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/baiwen.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${documentation_dir})
