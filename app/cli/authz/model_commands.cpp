// authz model validate, authz model transform.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/authz/commands.h"
#include "app/cli/outcome.h"
#include "models/authz/dsl/writer.h"
#include "models/authz/model/model_json.h"
#include "models/authz/stores/files/input_file.h"
#include "models/authz/stores/files/model_file.h"
#include "models/authz/validation/validate.h"

#include <iostream>

namespace strongroom::cli {
namespace {

using authz::stores::ModelFormat;

struct ModelWish
{
    std::string file{};
    std::string format{};
    std::string outputFormat{};
};

ModelFormat formatOf(const ModelWish& wish)
{
    if (wish.format.empty())
        return authz::stores::formatOf(wish.file);
    if (wish.format == "json")
        return ModelFormat::Json;
    return wish.format == "modular" ? ModelFormat::Modular : ModelFormat::Dsl;
}

/// A file that cannot be read is an input error; one that is no model is a "no".
int withModel(const ModelWish& wish, const std::function<int(const authz::Model&)>& deed)
{
    const auto text = authz::stores::readFile(wish.file);
    if (!text)
        return say(text.error());
    const auto model = authz::stores::readModelText(*text, formatOf(wish), wish.file);
    if (model)
        return deed(*model);
    (void)say(model.error());
    return No;
}

int validateModel(const ModelWish& wish)
{
    return withModel(wish, [&](const authz::Model& model) {
        const auto findings = authz::validate(model);
        for (const auto& finding : findings)
            std::cerr << (finding.severity == authz::Severity::Warned ? "warning: " : "")
                      << authz::describe(finding, wish.file) << '\n';
        if (!authz::isValid(findings))
            return No;
        std::cout << wish.file << ": valid\n";
        return Yes;
    });
}

int transformModel(const ModelWish& wish)
{
    return withModel(wish, [&](const authz::Model& model) {
        const bool toDsl = wish.outputFormat.empty() ? formatOf(wish) == ModelFormat::Json
                                                     : wish.outputFormat == "fga";
        if (!toDsl) {
            std::cout << authz::writeModelJson(model) << '\n';
            return Yes;
        }
        const auto dsl = authz::writeDsl(model);
        if (!dsl) {
            (void)say(dsl.error());
            return No;
        }
        std::cout << *dsl << '\n';
        return Yes;
    });
}

} // namespace

void addModelCommands(Words authz)
{
    const Rule formats{false, {"fga", "json", "modular"}};
    auto model = authz.command("model", "Check and rewrite models");
    auto validate = model.command("validate", "Say whether a model means something, or what not");
    auto& checked = validate.keep<ModelWish>();
    validate.text("--file", checked.file, "The model, or the manifest of its modules", required)
        .text("--format", checked.format, "How it is written; by the file's name by default",
              formats)
        .runs([&] { return validateModel(checked); });

    auto transform = model.command("transform", "Print the model in the other format");
    auto& rewritten = transform.keep<ModelWish>();
    transform.text("--file", rewritten.file, "The model, or the manifest of its modules", required)
        .text("--input-format", rewritten.format,
              "How it is written; by the file's name by default", formats)
        .text("--output-format", rewritten.outputFormat,
              "What to print: by default fga for json, and json else", {false, {"fga", "json"}})
        .runs([&] { return transformModel(rewritten); });
}

} // namespace strongroom::cli
