# Writes a header with a text file as a raw string: cmake -DIN=… -DNAME=… -DOUT=… -P EmbedText.cmake
file(READ ${IN} text)
file(WRITE ${OUT} "#pragma once\n\n#include <string_view>\n\ninline constexpr std::string_view ${NAME} = R\"embedded(${text})embedded\";\n")
