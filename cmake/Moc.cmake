# SPDX-License-Identifier: EUPL-1.2
# postinsyn_moc(TARGET): runs moc over every header among the target's sources and compiles the results as one file.
# AUTOMOC would hand moc the compiler's own folders, and moc 6.4 stumbles over the headers of C++20 there.
function(postinsyn_moc target)
    get_target_property(sources ${target} SOURCES)
    set(headers ${sources})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    qt6_wrap_cpp(mocs ${headers} TARGET ${target})
    set(bundle ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
    set(text "")
    foreach(moc IN LISTS mocs)
        string(APPEND text "#include \"${moc}\"\n")
    endforeach()
    file(CONFIGURE OUTPUT ${bundle} CONTENT "${text}" @ONLY)
    set_source_files_properties(${mocs} PROPERTIES HEADER_FILE_ONLY ON)
    set_source_files_properties(${bundle} PROPERTIES OBJECT_DEPENDS "${mocs}" SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE ${bundle} ${mocs})
endfunction()
