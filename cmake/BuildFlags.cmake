# SPDX-License-Identifier: EUPL-1.2
# Our own flags live on one interface target; nothing is set globally.
add_library(postinsyn_flags INTERFACE)
add_library(postinsyn::flags ALIAS postinsyn_flags)

if(MSVC)
    target_compile_options(postinsyn_flags INTERFACE /W4 /permissive- /utf-8 /GS /guard:cf /sdl)
    target_compile_definitions(postinsyn_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
    target_link_options(postinsyn_flags INTERFACE /DYNAMICBASE /HIGHENTROPYVA /CETCOMPAT /guard:cf)
    if(POSTINSYN_WERROR)
        target_compile_options(postinsyn_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(postinsyn_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        -Wsign-conversion -Wold-style-cast -Woverloaded-virtual -Wformat=2)
    if(POSTINSYN_WERROR)
        target_compile_options(postinsyn_flags INTERFACE -Werror)
    endif()
    target_compile_options(postinsyn_flags INTERFACE -fstack-protector-strong)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(postinsyn_flags INTERFACE -fcf-protection=full)
    endif()
    if(NOT APPLE)
        target_compile_options(postinsyn_flags INTERFACE -fstack-clash-protection)
        target_link_options(postinsyn_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(postinsyn_flags INTERFACE -ftrivial-auto-var-init=zero)
    endif()
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Said wrongly where one .cpp file is read after another: the preset `release` keeps both.
        target_compile_options(postinsyn_flags INTERFACE -Wno-subobject-linkage -Wno-shadow -Wshadow=local)
    endif()
    if(NOT POSTINSYN_SANITIZE)
        # Fortify needs optimisation; the assertions of the standard library stay on in every build.
        target_compile_options(postinsyn_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
            $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    endif()
    target_compile_definitions(postinsyn_flags INTERFACE _GLIBCXX_ASSERTIONS)
    if(POSTINSYN_SANITIZE)
        target_compile_options(postinsyn_flags INTERFACE -fsanitize=${POSTINSYN_SANITIZE} -fno-omit-frame-pointer
            -fno-sanitize-recover=all)
        target_link_options(postinsyn_flags INTERFACE -fsanitize=${POSTINSYN_SANITIZE})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # GCC warns wrongly where a sanitizer has rewritten the code; the other presets keep the warning.
            target_compile_options(postinsyn_flags INTERFACE -Wno-maybe-uninitialized)
            # A null reference traps at its use, and an object's size is seen by the address sanitizer: a fifth of the
            # compiler's time for what is found anyway.
            target_compile_options(postinsyn_flags INTERFACE -fno-sanitize=null,object-size)
        endif()
    endif()
endif()

if(POSTINSYN_TIDY)
    find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
endif()

# Every target of ours is declared through this: flags, tidy and PIE in one place.
function(postinsyn_configure target)
    target_link_libraries(${target} PRIVATE postinsyn::flags)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    if(POSTINSYN_TIDY)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY ${CLANG_TIDY_PROGRAM})
    endif()
endfunction()

# In a unity build (presets dev and asan) sources are read together by a number made of their name: a new file joins one
# group and leaves the others as they are. With SKIP_UNITY_BUILD_INCLUSION a file stays by itself.
function(postinsyn_group_sources target groups)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^[^/].*\\.cpp$")
    foreach(source IN LISTS sources)
        string(MD5 digest ${source})
        string(SUBSTRING ${digest} 0 6 digits)
        math(EXPR group "0x${digits} % ${groups}")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP part${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# What most files of a target include is read once. A file still names what it uses: the preset `tidy` builds without.
set(POSTINSYN_STANDARD_HEADERS <algorithm> <array> <filesystem> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>)
function(postinsyn_precompile target)
    target_precompile_headers(${target} PRIVATE ${POSTINSYN_STANDARD_HEADERS} ${ARGN})
endfunction()
