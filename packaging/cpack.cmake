# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package: `cmake --build build --target package`
# (needs the packages of group deb in packages.txt).
include(GNUInstallDirs)
set(LINUX ${CMAKE_CURRENT_LIST_DIR}/linux)
install(TARGETS yanxun)
install(FILES ${LINUX}/yanxun.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${LINUX}/yanxun.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${LINUX}/yanxun.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME yanxun.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/yanxun.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps OPTIONAL)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/README.zh-CN.md
    ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME yanxun)
set(CPACK_PACKAGE_VENDOR Yanxun)
# A Debian package names an address. There is none yet to write to, which .invalid says (RFC 2606).
set(CPACK_PACKAGE_CONTACT "Yanxun maintainers <maintainers@yanxun.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Records, figures and reports for teacher-development centres")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-liberation | fonts-dejavu-core")
include(CPack)
