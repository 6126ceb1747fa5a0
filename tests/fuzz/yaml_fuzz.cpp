// YAML as people and programs write it: into secrets, into forms, and under seal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret.h"
#include "models/exchange/secret_form.h"
#include "models/exchange/yaml_file.h"
#include "tests/fuzz/sealed_and_opened.h"

using namespace strongroom;

namespace {

void imported(const SecretBytes& text)
{
    const auto file = exchange::parseYaml(text, "name");
    if (!file)
        return;
    for (const auto& secret : file->secrets)
        for (const auto& entry : secret.entries)
            mustBe(domain::isKeyName(entry.key));
}

/// What was read from a form, written without its values, is a form of the same entries.
void form(const SecretBytes& text)
{
    auto read = exchange::parseForm(text);
    if (!read)
        return;
    for (auto& entry : read->entries)
        entry.value.reset();
    const auto again = exchange::parseForm(SecretBytes::copyOf(exchange::formText(*read)));
    mustBe(again && again->group == read->group && again->scope == read->scope
           && again->note == read->note && again->entries.size() == read->entries.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = SecretBytes::copyOf(std::span(data, size));
    imported(text);
    form(text);
    sealedAndOpened(text, sops::Format::Yaml);
    return 0;
}
