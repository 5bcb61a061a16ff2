# SPDX-FileCopyrightText: 2026 Baiwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package. packaging/package makes and checks it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME baiwen)
set(CPACK_PACKAGE_VENDOR "Baiwen contributors")
set(CPACK_PACKAGE_CONTACT "Baiwen contributors <contributors@baiwen.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "study program for large-language-model interviews")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Not the umask of whoever packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Baiwen prepares its user for interviews about large language models: a
bank of questions in Chinese and English to browse by topic, bookmarks,
timed mock interviews with a report, and Markdown lists of questions as
banks of one's own. It works offline and keeps everything on this machine.")
include(CPack)
