# What we build on, all from Debian 12 (docs/DEPENDENCIES.md says why each).
include_guard()

find_package(Threads REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto SSL)
if(NOT STRONGROOM_FUZZ) # The fuzzers stop at the second floor, where nobody knows Qt.
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg DBus Concurrent PrintSupport Test LinguistTools)
    find_package(QCoro6 REQUIRED COMPONENTS Core Network)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # Clang 16 has them with C++20, and takes the flag amiss.
        qcoro_enable_coroutines()
    endif()
    find_package(Qt6Keychain REQUIRED)
endif()
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(CURL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(YAML_CPP REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(LIBYAML REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
# It asks for -pthread, which no precompiled header of ours was made with; the C library has threads built in.
set_property(TARGET PkgConfig::RE2 PROPERTY INTERFACE_COMPILE_OPTIONS "")
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(XCB_SCREENSAVER REQUIRED IMPORTED_TARGET xcb xcb-screensaver)
pkg_check_modules(P11_KIT REQUIRED IMPORTED_TARGET p11-kit-1)
pkg_check_modules(RDKAFKA REQUIRED IMPORTED_TARGET rdkafka)
# A C library with neither a pkg-config file nor a CMake one; static, as Debian has it.
find_library(STRONGROOM_ZXCVBN zxcvbn REQUIRED)
add_library(strongroom_zxcvbn INTERFACE)
target_link_libraries(strongroom_zxcvbn INTERFACE ${STRONGROOM_ZXCVBN})
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)

# Asio and Beast, compiled once: the header-only parts stand in server/http/boost_parts.cpp and
# runner/tunnel/boost_parts.cpp.
add_library(strongroom_asio INTERFACE)
target_link_libraries(strongroom_asio INTERFACE Boost::headers Boost::json OpenSSL::SSL Threads::Threads)
target_compile_definitions(strongroom_asio INTERFACE
    BOOST_ASIO_SEPARATE_COMPILATION BOOST_ASIO_NO_DEPRECATED
    BOOST_BEAST_SEPARATE_COMPILATION)
# gcc 12 takes the coroutine frames' own operator new and delete for strangers.
target_compile_options(strongroom_asio INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-mismatched-new-delete>)
