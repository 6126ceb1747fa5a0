// Two organizations in one place is what this refuses.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/builtin/builtin_config.h"

#include "models/domain/provider_address.h"
#include "models/wire/fields.h"
#include "providers/backends/open_store.h"

#include <algorithm>
#include <array>

namespace strongroom::app {
namespace {

using Texts = std::map<std::string, std::string>;

constexpr std::string_view organizationMark = "{organization}";
constexpr std::array<std::string_view, 3> placeFields{"namespace", "mount", "prefix"};

std::string filledIn(std::string text, const std::string& id)
{
    for (auto at = text.find(organizationMark); at != std::string::npos;
         at = text.find(organizationMark, at + id.size()))
        text.replace(at, organizationMark.size(), id);
    return text;
}

std::string settingOf(const Texts& settings, std::string_view name)
{
    const auto found = settings.find(std::string(name));
    return found == settings.end() ? std::string() : found->second;
}

bool isApart(const Texts& settings)
{
    return std::ranges::any_of(std::array{"namespace", "mount"}, [&](const char* name) {
        return settingOf(settings, name).find(organizationMark) != std::string::npos;
    });
}

Result<Done> checkForm(const BuiltinStoreConfig& config)
{
    const auto one = config.of(domain::OrganizationId::fresh());
    if (auto checked = providers::checkStoreSettings({providers::StoreKind::Openbao, one.settings});
        !checked)
        return checked;
    const auto& fields = infoOf(providers::StoreKind::Openbao).fields;
    for (const auto& [name, file] : config.credentialFiles)
        if (std::ranges::none_of(
                fields, [&](const auto& field) { return field.secret && field.name == name; }))
            return Error{ErrorKind::InvalidInput, "OpenBao knows no credential of that name."};
    return Done{};
}

} // namespace

BuiltinStoreConfig BuiltinStoreConfig::of(const domain::OrganizationId& organization) const
{
    auto one = *this;
    for (auto* texts : {&one.settings, &one.credentialFiles})
        for (auto& [name, text] : *texts)
            text = filledIn(text, organization.value);
    return one;
}

std::string BuiltinStoreConfig::place() const
{
    std::string place;
    for (const auto name : placeFields)
        place += (place.empty() ? "" : ", ") + std::string(name) + " \"" + settingOf(settings, name)
                 + '"';
    return place;
}

Result<BuiltinStoreConfig> readBuiltinStore(const boost::json::value& value)
{
    wire::ObjectReader reader(value);
    BuiltinStoreConfig config{wire::readTextMap(reader, "settings"),
                              wire::readTextMap(reader, "credential_files"), reader.textOr("ca")};
    constexpr std::array<std::string_view, 3> known{"settings", "credential_files", "ca"};
    if (value.is_object())
        for (const auto& member : value.get_object())
            if (std::ranges::find(known, std::string_view(member.key())) == known.end())
                reader.fail(member.key(), "left out: no such member is known");
    if (!domain::isPrivateAddress(settingOf(config.settings, "address")))
        reader.fail("builtin_store",
                    "given an \"address\": https, or http on the loopback interface");
    if (!isApart(config.settings))
        reader.fail("builtin_store",
                    "a store where each organization is apart: write {organization} into \"mount\" "
                    "or \"namespace\"");
    if (!reader.ok())
        return reader.error();
    if (auto checked = checkForm(config); !checked) {
        auto error = checked.error();
        error.message = "builtin_store cannot be used. " + error.message;
        error.field = "builtin_store";
        return error;
    }
    return config;
}

} // namespace strongroom::app
