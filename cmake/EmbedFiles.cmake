# SPDX-License-Identifier: EUPL-1.2
# postinsyn_embed(TARGET FUNCTION FILE...): compiles files into the target as bytes, reachable by their relative
# path through `std::string_view FUNCTION(std::string_view path)` in namespace postinsyn (declared by the user of it).
# An unknown path gives an empty view with a null pointer. FUNCTION##Names() lists the paths in the order given.
set(POSTINSYN_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/EmbedFilesScript.cmake)
function(postinsyn_embed target function)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
    string(REPLACE ";" "|" joined "${ARGN}")
    set(inputs "")
    foreach(file IN LISTS ARGN)
        list(APPEND inputs ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endforeach()
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DFUNCTION=${function} "-DFILES=${joined}"
            -DROOT=${CMAKE_CURRENT_SOURCE_DIR} -P ${POSTINSYN_EMBED_SCRIPT}
        DEPENDS ${inputs} ${POSTINSYN_EMBED_SCRIPT} VERBATIM)
    set_source_files_properties(${output} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE ${output})
endfunction()
