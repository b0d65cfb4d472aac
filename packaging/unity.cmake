# SPDX-License-Identifier: GPL-3.0-or-later
# Unity builds: with YANXUN_UNITY=12 twelve files of a folder are compiled as one, which takes a quarter of
# the time. What is united stays within a folder, so that a new file moves nothing in others; names that a
# file declares for itself are therefore its own within the folder. packaging/lint.sh holds that.

# yanxun_unite(TARGET)
function(yanxun_unite target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(base ${target} SOURCE_DIR)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # GCC takes a source that another one includes for a header.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${base} OUTPUT_VARIABLE folder)
        cmake_path(GET folder PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
        string(MAKE_C_IDENTIFIER ${folder} folder)
        if(NOT DEFINED count_${folder})
            set(count_${folder} 0)
        endif()
        math(EXPR part "${count_${folder}} / ${YANXUN_UNITY}")
        math(EXPR count_${folder} "${count_${folder}} + 1")
        set_source_files_properties(${source} DIRECTORY ${base}
            PROPERTIES UNITY_GROUP ${folder}_${part})
    endforeach()
endfunction()

# yanxun_unite_targets(FOLDER): every target below a folder of the sources.
function(yanxun_unite_targets folder)
    if(NOT YANXUN_UNITY)
        return()
    endif()
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "EXECUTABLE|_LIBRARY$" AND NOT type STREQUAL INTERFACE_LIBRARY)
            yanxun_unite(${target})
        endif()
    endforeach()
    get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(each IN LISTS below)
        yanxun_unite_targets(${each})
    endforeach()
endfunction()
