# How we compile and link: ccache and mold when they are there, sanitizers by preset.
include_guard()

find_program(STRONGROOM_CCACHE ccache)
if(STRONGROOM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The cache stays inside the checkout, unless CCACHE_DIR says otherwise.
    set(cache_dir CCACHE_DIR=${PROJECT_SOURCE_DIR}/.cache/ccache)
    if(DEFINED ENV{CCACHE_DIR})
        set(cache_dir CCACHE_DIR=$ENV{CCACHE_DIR})
    endif()
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${cache_dir} CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${STRONGROOM_CCACHE})
    # gcc writes what it includes into a precompiled header only when asked to, and ccache needs it.
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()

find_program(STRONGROOM_MOLD mold)
if(STRONGROOM_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

option(STRONGROOM_ASAN "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(STRONGROOM_FUZZ "Build the fuzzers (clang)" OFF)
if(STRONGROOM_ASAN)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(STRONGROOM_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-fstack-protector-strong -fstack-clash-protection -D_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro,-z,now)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

# Told gcc 12's macros, this Qt's moc reads into <concepts> and stumbles; it needs none of them for our headers.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
