# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts where, so that find_package(ts), pkg-config and find_package(Torch) find it; nothing of it
# knows the prefix: the whole may be moved.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS ts EXPORT tsTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY libts/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(TS_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/ts)
install(EXPORT tsTargets NAMESPACE ts:: DESTINATION ${TS_CMAKE_DIR})
configure_package_config_file(cmake/tsConfig.cmake.in ${CMAKE_BINARY_DIR}/tsConfig.cmake INSTALL_DESTINATION ${TS_CMAKE_DIR})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/tsConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/tsConfig.cmake ${CMAKE_BINARY_DIR}/tsConfigVersion.cmake DESTINATION ${TS_CMAKE_DIR})

# LibTorch's own CMake name, for projects that were written for it.
set(TS_TORCH_DIR ${CMAKE_INSTALL_DATADIR}/cmake/Torch)
set(TS_TORCH_VERSION 1.13.1) # the release whose interface the headers have
configure_package_config_file(cmake/TorchConfig.cmake.in ${CMAKE_BINARY_DIR}/TorchConfig.cmake INSTALL_DESTINATION ${TS_TORCH_DIR}
                              PATH_VARS TS_CMAKE_DIR CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/TorchConfigVersion.cmake VERSION ${TS_TORCH_VERSION} COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_BINARY_DIR}/TorchConfig.cmake ${CMAKE_BINARY_DIR}/TorchConfigVersion.cmake DESTINATION ${TS_TORCH_DIR})

# pkg-config: the prefix follows from where the file lies.
file(RELATIVE_PATH TS_PC_TO_PREFIX /x/${CMAKE_INSTALL_LIBDIR}/pkgconfig /x)
string(REGEX REPLACE "/$" "" TS_PC_TO_PREFIX "${TS_PC_TO_PREFIX}")
configure_file(cmake/ts.pc.in ${CMAKE_BINARY_DIR}/ts.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/ts.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# `cpack -G DEB` in the build folder.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libts)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The libts developers <libts@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Opened when first needed, hence not among what the binaries are linked to.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libdnnl2, libopenblas0 | liblapack3")
# The headers have LibTorch's names.
set(CPACK_DEBIAN_PACKAGE_CONFLICTS "libtorch-dev")
include(CPack)
