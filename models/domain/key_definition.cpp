// Names of kinds, and definitions as bytes to hash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/key_definition.h"

#include "base/length_prefixed.h"
#include "models/domain/proof.h"

#include <array>
#include <utility>

namespace strongroom::domain {
namespace {

constexpr std::array<std::pair<KeyKind, std::string_view>, 6> kinds{
    {{KeyKind::Local, "local"},
     {KeyKind::OpenBaoTransit, "openbao_transit"},
     {KeyKind::AwsKms, "aws_kms"},
     {KeyKind::GcpKms, "gcp_kms"},
     {KeyKind::AzureKey, "azure_key"},
     {KeyKind::Pkcs11, "pkcs11"}}};

} // namespace

std::string_view nameOf(KeyKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

std::optional<KeyKind> keyKindOf(std::string_view name)
{
    for (const auto& [kind, known] : kinds)
        if (known == name)
            return kind;
    return std::nullopt;
}

std::string kekIdOf(const KeyDefinition& definition)
{
    return std::string(nameOf(definition.kind)) + ':' + definition.id.value;
}

Bytes encode(const OrganizationId& organization, const KeyDefinition& definition)
{
    Bytes bytes;
    appendField(bytes, std::string_view("strongroom/v1/key-definition"));
    appendField(bytes, organization.value);
    appendField(bytes, definition.id.value);
    appendField(bytes, nameOf(definition.kind));
    appendField(bytes, definition.name);
    appendField(bytes, std::to_string(definition.revision));
    appendField(bytes, std::to_string(definition.cacheSeconds));
    appendField(bytes, std::to_string(definition.settings.size()));
    for (const auto& [name, value] : definition.settings) {
        appendField(bytes, name);
        appendField(bytes, value);
    }
    appendField(bytes, definition.credentials ? encode(*definition.credentials) : Bytes());
    return bytes;
}

Bytes credentialsPlace(const OrganizationId& organization, const KeyDefinition& definition)
{
    Bytes bytes;
    appendField(bytes, organization.value);
    appendField(bytes, kekIdOf(definition));
    return bytes;
}

} // namespace strongroom::domain
