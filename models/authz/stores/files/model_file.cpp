// Model files, and manifests of modules.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/files/model_file.h"

#include "models/authz/dsl/parser.h"
#include "models/authz/model/model_json.h"
#include "models/authz/modules/modules.h"
#include "models/authz/stores/files/input_file.h"
#include "models/authz/stores/files/yaml_reader.h"

#include <algorithm>

namespace strongroom::authz::stores {

namespace fs = std::filesystem;

namespace {

struct Manifest
{
    std::string schema{};
    std::vector<std::string> contents{};
};

std::string moduleName(YamlReader& reader, const YAML::Node& node)
{
    auto name = reader.text(node);
    // As OpenFGA has them: the same manifest means the same files on every system.
    std::replace(name.begin(), name.end(), '\\', '/');
    if (!name.ends_with(".fga"))
        YamlReader::refuse(node, "the contents are files whose names end in .fga.");
    if (name.starts_with('/') || name.find("../") != name.npos)
        YamlReader::refuse(node, "the contents stand in the manifest's own folder or below it.");
    return name;
}

Result<Manifest> readManifest(const std::string& text, const std::string& file)
{
    Manifest manifest;
    const auto read = readYaml(text, file, [&](YamlReader& reader, const YAML::Node& root) {
        reader.members(root, [&](const std::string& name, const YAML::Node& value) {
            if (name == "schema") {
                manifest.schema = reader.text(value);
                if (manifest.schema != "1.2")
                    YamlReader::refuse(value, "the schema of modules is '1.2'.");
            } else if (name == "contents")
                reader.list(value, [&](const YAML::Node& one) {
                    manifest.contents.push_back(moduleName(reader, one));
                });
        });
        if (manifest.schema.empty())
            YamlReader::refuse(root, "'schema' is missing.");
        if (manifest.contents.empty())
            YamlReader::refuse(root, "'contents', the list of the modules' files, is missing.");
    });
    return read ? Result<Manifest>(std::move(manifest)) : read.error();
}

Result<Model> orRefusal(ParsedModel parsed, const std::string& file)
{
    if (!parsed.findings.empty())
        return refusal(parsed.findings, file);
    return std::move(parsed.model);
}

Result<Model> readModules(const std::string& text, const fs::path& path)
{
    const auto manifest = readManifest(text, path.string());
    if (!manifest)
        return manifest.error();
    std::vector<ModuleFile> files;
    for (const auto& name : manifest->contents) {
        const auto place = resolve(path.parent_path(), name, false);
        auto module = place ? readFile(*place) : place.error();
        if (!module)
            return module.error();
        files.push_back({name, std::move(*module)});
    }
    return orRefusal(mergeModules(files, manifest->schema), path.string());
}

} // namespace

ModelFormat formatOf(const fs::path& path)
{
    if (path.extension() == ".json")
        return ModelFormat::Json;
    return path.extension() == ".mod" ? ModelFormat::Modular : ModelFormat::Dsl;
}

Result<Model> readModelText(const std::string& text, ModelFormat format, const std::string& file)
{
    if (format == ModelFormat::Modular)
        return readModules(text, file);
    if (format == ModelFormat::Dsl)
        return orRefusal(parseDsl(text), file);
    auto model = readModelJson(text);
    if (!model)
        return Error{model.error().kind, file + ": " + model.error().message};
    return model;
}

Result<Model> readModelFile(const fs::path& path, ModelFormat format)
{
    const auto text = readFile(path);
    return text ? readModelText(*text, format, path.string()) : text.error();
}

} // namespace strongroom::authz::stores
