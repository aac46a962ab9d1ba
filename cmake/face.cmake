# SPDX-License-Identifier: Apache-2.0
# The C++ face of the operators: `cmake --build build --target face-headers` after operators were added.
add_executable(face EXCLUDE_FROM_ALL cmake/face.c $<TARGET_OBJECTS:ts_objects>)
target_link_libraries(face PRIVATE ts_objects)
set(face_dir ${CMAKE_SOURCE_DIR}/libts/include/ts/cxx)
add_custom_target(face-headers
  COMMAND face methods > ${face_dir}/methods.inc
  COMMAND face functions > ${face_dir}/functions.inc
  COMMAND face short > ${face_dir}/short.inc
  VERBATIM)
