# Writes migrations.cpp from the numbered .sql files: cmake -DFOLDER=… -DOUT=… -P EmbedSql.cmake
file(GLOB files ${FOLDER}/*.sql)
list(SORT files)
set(list "")
foreach(file IN LISTS files)
    file(READ ${file} sql)
    string(APPEND list "    R\"sql(${sql})sql\",\n")
endforeach()
file(WRITE ${OUT} "#include \"server/storage/sqlite/migrations.h\"\n\nnamespace strongroom::server {\n\nstd::span<const std::string_view> migrations()\n{\n    static constexpr std::string_view all[] = {\n${list}    };\n    return all;\n}\n\n} // namespace strongroom::server\n")
