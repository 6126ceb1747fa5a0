// Secrets and where they stand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/snapshot.h"
#include "server/audit/yaml_record.h"

#include <yaml-cpp/emitter.h>

namespace strongroom::server {
namespace {

void field(YAML::Emitter& out, const char* name, const std::string& value)
{
    out << YAML::Key << name << YAML::Value << value;
}

void writeData(YAML::Emitter& out, const domain::Version& version)
{
    out << YAML::Key << "version" << YAML::Value << YAML::BeginMap;
    out << YAML::Key << "number" << YAML::Value << version.number;
    field(out, "state", std::string(nameOf(version.state)));
    field(out, "note", version.note);
    if (version.rollbackOf)
        out << YAML::Key << "rollbackOf" << YAML::Value << *version.rollbackOf;
    field(out, "createdBy", version.createdBy);
    field(out, "createdAt", toRfc3339(version.createdAt));
    field(out, "kek", version.kekId);
    out << YAML::EndMap;
    out << YAML::Key << "data" << YAML::Value << YAML::BeginMap;
    for (const auto& key : version.keys) {
        out << YAML::Key << key.name << YAML::Value << YAML::BeginMap;
        field(out, "format", std::string(nameOf(key.format)));
        field(out, "value", "hidden");
        out << YAML::Key << "changedIn" << YAML::Value << key.changedIn;
        out << YAML::EndMap;
    }
    out << YAML::EndMap;
}

} // namespace

std::string snapshotOf(const domain::Secret& secret, const std::optional<domain::Version>& current)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    field(out, "kind", "Secret");
    out << YAML::Key << "metadata" << YAML::Value << YAML::BeginMap;
    field(out, "id", secret.id.value);
    field(out, "name", secret.name);
    field(out, "slug", secret.slug);
    field(out, "scope", secret.environment ? "environment" : "organization");
    if (secret.environment)
        field(out, "environment", secret.environment->value);
    out << YAML::Key << "labels" << YAML::Value << YAML::BeginSeq;
    for (const auto& label : secret.labels)
        out << label;
    out << YAML::EndSeq << YAML::EndMap;
    out << YAML::Key << "spec" << YAML::Value << YAML::BeginMap;
    field(out, "description", secret.description);
    field(out, "owner", secret.owner);
    field(out, "backend", secret.backend.value);
    field(out, "state", std::string(nameOf(secret.state)));
    out << YAML::EndMap;
    if (current)
        writeData(out, *current);
    out << YAML::EndMap;
    return std::string(out.c_str()) + '\n';
}

std::string snapshotOf(const domain::Organization& organization)
{
    YamlRecord out("Organization");
    out.section("metadata")
        .text("id", organization.id.value)
        .text("name", organization.name)
        .text("slug", organization.slug);
    out.section("spec").text("defaultBackend", organization.defaultBackend.value);
    return out.finish();
}

std::string snapshotOf(const domain::Environment& environment)
{
    YamlRecord out("Environment");
    out.section("metadata")
        .text("id", environment.id.value)
        .text("name", environment.name)
        .text("slug", environment.slug);
    out.section("spec").text("kind", nameOf(environment.kind));
    return out.finish();
}

} // namespace strongroom::server
