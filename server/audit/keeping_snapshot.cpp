// Backends and keys: where values are kept, and under what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/snapshot.h"
#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string snapshotOf(const domain::StorageBackend& backend)
{
    YamlRecord out("Backend");
    out.section("metadata")
        .text("id", backend.backend.id.value)
        .text("name", backend.backend.name)
        .number("revision", backend.revision);
    out.section("spec")
        .text("kind", backend.backend.kind)
        .text("mode", nameOf(backend.mode))
        .flag("default", backend.isDefault)
        .time("credentialsReplacedAt", backend.credentialsAt);
    out.section("settings");
    for (const auto& [name, value] : backend.settings)
        out.text(name.c_str(), value);
    return out.finish();
}

std::string snapshotOf(const domain::KeyringStatus& ring)
{
    YamlRecord out("Keyring");
    out.section("spec").beginList("keys");
    for (const auto& key : ring.keys)
        out.beginItem()
            .text("kek", key.kekId)
            .text("name", key.name)
            .text("kind", nameOf(key.kind))
            .number("revision", key.revision)
            .flag("active", key.active)
            .number("cacheSeconds", key.cacheSeconds)
            .endItem();
    out.endList();
    return out.finish();
}

std::string snapshotOf(const domain::Rewrap& rewrap)
{
    YamlRecord out("Rewrap");
    out.section("metadata").text("id", rewrap.id.value);
    out.section("spec")
        .text("target", rewrap.target)
        .flag("everything", rewrap.everything)
        .number("perSecond", rewrap.perSecond)
        .text("startedBy", rewrap.startedBy)
        .time("startedAt", rewrap.startedAt);
    out.section("status")
        .text("state", nameOf(rewrap.state))
        .number("total", rewrap.total)
        .number("done", rewrap.done)
        .number("failed", rewrap.failed)
        .time("finishedAt", rewrap.finishedAt);
    if (rewrap.remaining)
        out.number("remaining", *rewrap.remaining);
    return out.finish();
}

} // namespace strongroom::server
