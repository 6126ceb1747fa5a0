# What a room is to CMake: a static library that names the rooms it uses, and no others.
include_guard()

set(STRONGROOM_ROOMS_FILE ${PROJECT_BINARY_DIR}/rooms.txt)
file(WRITE ${STRONGROOM_ROOMS_FILE} "")

add_library(strongroom_build_options INTERFACE)
target_compile_features(strongroom_build_options INTERFACE cxx_std_20)
target_compile_options(strongroom_build_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
    # gcc 12 reports moved-from variants and coroutine frames as uninitialised; clang-tidy watches instead.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    # clang looks into the libraries' own initialiser macros, and finds fields that they leave to be zero.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>)
target_compile_definitions(strongroom_build_options INTERFACE STRONGROOM_VERSION="${PROJECT_VERSION}")
target_include_directories(strongroom_build_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})

option(STRONGROOM_TOGETHER "Compile up to six files of a folder at once" ON)

# strongroom_room(<path> USES <room>... LIBRARIES <target>... SOURCES <file>... [PRECOMPILE asio|core|widgets|handlers] [QT]
#                 [APART <file>...])
#   QT runs moc; PRECOMPILE shares one precompiled header among the rooms of a kind; APART: files that are compiled by
#   themselves, because names that they keep to themselves are their neighbours' too (ALL: every one).
function(strongroom_room path)
    cmake_parse_arguments(PARSE_ARGV 1 room "QT" "PRECOMPILE" "USES;LIBRARIES;SOURCES;APART")
    string(REPLACE "/" "_" name ${path})
    foreach(used IN LISTS room_USES)
        string(REPLACE "/" "_" target ${used})
        if(NOT TARGET strongroom_${target})
            message(FATAL_ERROR "${path} uses ${used}, which stands on no lower floor")
        endif()
        list(APPEND used_targets strongroom_${target})
    endforeach()

    if(NOT room_SOURCES)
        set(room_SOURCES CMakeLists.txt) # A room that nobody has moved into yet.
    endif()
    add_library(strongroom_${name} STATIC ${room_SOURCES})
    add_library(strongroom::${name} ALIAS strongroom_${name})
    set_target_properties(strongroom_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(strongroom_${name} PUBLIC strongroom_build_options ${used_targets} ${room_LIBRARIES})
    if(room_QT)
        set_target_properties(strongroom_${name} PROPERTIES AUTOMOC ON)
    endif()
    if(room_PRECOMPILE)
        strongroom_precompile(strongroom_${name} ${room_PRECOMPILE})
    endif()
    if(STRONGROOM_TOGETHER AND NOT "${room_APART}" STREQUAL "ALL")
        list(REMOVE_ITEM room_SOURCES ${room_APART})
        strongroom_together(strongroom_${name} ${room_SOURCES})
    endif()

    string(REPLACE ";" " " uses "${room_USES}")
    file(APPEND ${STRONGROOM_ROOMS_FILE} "${path}: ${uses}\n")
endfunction()

# strongroom_together(<target> <file>...)
#   Most of the time that a file takes goes into what it includes; neighbours include the same. Files of one folder go
#   together, so that a new one is felt by its folder alone.
function(strongroom_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # What a file keeps to itself looks to gcc like a header's, as it is included.
    # And where more is compiled at once, gcc 12 finds more of its own std::string out of bounds.
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow>)
    set(files ${ARGN})
    list(FILTER files INCLUDE REGEX "^[^/].*[.]cpp$") # What is generated stays apart.
    foreach(file IN LISTS files)
        get_filename_component(folder ${file} DIRECTORY)
        string(MAKE_C_IDENTIFIER "in_${folder}" group)
        math(EXPR count_${group} "0${count_${group}} + 1")
        math(EXPR part "${count_${group}} / 6")
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${group}_${part})
    endforeach()
endfunction()

# One precompiled header a kind of room, made when the first room asks for it.
function(strongroom_precompiled kind)
    if(TARGET strongroom_precompiled_${kind})
        return()
    endif()
    set(empty ${PROJECT_BINARY_DIR}/precompiled_${kind}.cpp)
    file(GENERATE OUTPUT ${empty} CONTENT "// Gives the precompiled header of ${kind} rooms a place to be made.\n")
    add_library(strongroom_precompiled_${kind} OBJECT ${empty})
    set_target_properties(strongroom_precompiled_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(strongroom_precompiled_${kind} PRIVATE strongroom_build_options)
    if(kind STREQUAL "widgets")
        target_link_libraries(strongroom_precompiled_${kind} PRIVATE Qt6::Widgets QCoro6::Core)
        target_precompile_headers(strongroom_precompiled_${kind} PRIVATE
            <QAbstractItemModel> <QCoro/QCoroTask> <QPainter> <QString> <QWidget> <string> <vector>)
    elseif(kind STREQUAL "core")
        target_link_libraries(strongroom_precompiled_${kind} PRIVATE Qt6::Core QCoro6::Core)
        target_precompile_headers(strongroom_precompiled_${kind} PRIVATE
            <QCoro/QCoroTask> <QDir> <QJsonArray> <QJsonDocument> <QJsonObject> <QProcess> <QSharedPointer> <QString>
            <QTemporaryDir> <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <ranges> <span> <string>
            <string_view> <variant> <vector>)
    elseif(kind STREQUAL "handlers")
        # What makes JSON stands before what asks for it, so that handlers can be compiled together. In a header of its
        # own, whose age tells ninja that there is another wire form.
        file(GLOB wire CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/models/wire/*_json.h)
        list(FILTER wire EXCLUDE REGEX "page_json")
        list(TRANSFORM wire REPLACE "(.+)" "#include \"\\1\"\n")
        string(CONCAT includes ${wire})
        file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/precompiled_wire.h CONTENT "#pragma once\n${includes}")
        target_link_libraries(strongroom_precompiled_${kind} PRIVATE strongroom_asio)
        # Asked to say what it includes, gcc would take the former precompiled header for the new one, which holds our
        # own headers and changes with them.
        get_target_property(options strongroom_precompiled_${kind} COMPILE_OPTIONS)
        list(FILTER options EXCLUDE REGEX "pch-preprocess")
        set_target_properties(strongroom_precompiled_${kind} PROPERTIES COMPILE_OPTIONS "${options}")
        target_precompile_headers(strongroom_precompiled_${kind} PRIVATE <boost/asio/awaitable.hpp>
            ${PROJECT_BINARY_DIR}/precompiled_wire.h
            ${PROJECT_SOURCE_DIR}/server/handlers/api_context.h ${PROJECT_SOURCE_DIR}/server/handlers/respond.h)
    else()
        target_link_libraries(strongroom_precompiled_${kind} PRIVATE strongroom_asio)
        target_precompile_headers(strongroom_precompiled_${kind} PRIVATE
            <boost/asio/awaitable.hpp> <boost/json/value.hpp> <functional> <map> <string> <vector>)
    endif()
endfunction()

# strongroom_precompile(<target> <kind>)
function(strongroom_precompile target kind)
    if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
        strongroom_precompiled(${kind})
        target_precompile_headers(${target} REUSE_FROM strongroom_precompiled_${kind})
        # gcc 12 finds its own std::string out of bounds, and no longer sees that it is a system header's.
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND kind STREQUAL "core")
            target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow
                $<$<CONFIG:Release>:-Wno-stringop-overread>)
        endif()
    endif()
endfunction()

# strongroom_test(<path> USES <room>... [LIBRARIES <target>...] [LABELS <label>...] [PRECOMPILE <kind>] [GUI])
#   Builds tests/<path>.cpp and runs it; GUI gives it a display of its own (offscreen).
function(strongroom_test path)
    cmake_parse_arguments(PARSE_ARGV 1 test "GUI" "PRECOMPILE" "USES;LIBRARIES;LABELS")
    string(REPLACE "/" "_" name ${path})
    list(TRANSFORM test_USES REPLACE "/" "_")
    list(TRANSFORM test_USES PREPEND "strongroom::")
    add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PRIVATE
        STRONGROOM_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        STRONGROOM_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        STRONGROOM_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${test_USES} ${test_LIBRARIES} Qt6::Test)
    if(NOT test_PRECOMPILE)
        set(test_PRECOMPILE core)
    endif()
    strongroom_precompile(${name} ${test_PRECOMPILE})
    add_test(NAME ${path} COMMAND ${name})
    if(NOT test_LABELS)
        set(test_LABELS unit)
    endif()
    # Public vectors live beside the checkout, not in it; a test that needs them skips by name without.
    if(DEFINED ENV{STRONGROOM_VECTORS})
        set(vectors $ENV{STRONGROOM_VECTORS})
    else()
        set(vectors ${PROJECT_SOURCE_DIR}/../shared/data/vectors)
    endif()
    set(environment "STRONGROOM_VECTORS=${vectors}" "ASAN_OPTIONS=detect_leaks=1" "LC_ALL=C.UTF-8")
    if(test_GUI)
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    set_tests_properties(${path} PROPERTIES LABELS "${test_LABELS}" ENVIRONMENT "${environment}" TIMEOUT 300)
endfunction()

# Tests that hold a bar of docs/console.md ("Bars"): `ctest -L '^B-16$'` runs them by its name.
function(strongroom_bar bar)
    set_property(TEST ${ARGN} APPEND PROPERTY LABELS ${bar})
endfunction()
