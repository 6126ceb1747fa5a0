// A store that does not answer does not keep the control plane from starting; a wrong one does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/builtin/builtin_start.h"

#include "app/server/operator_record.h"

namespace strongroom::app {
namespace {

constexpr std::string_view builtinField = "builtin_store";

Error missing(std::uint64_t versions)
{
    return {ErrorKind::InvalidInput,
            std::to_string(versions)
                + " versions of the built-in backend lie in the store that builtin_store named "
                  "before. Put it back; to do without it, move those secrets to another backend "
                  "first (strongroomctl backends move) and destroy the former ones.",
            {},
            std::string(builtinField)};
}

Error elsewhere(const std::string& before)
{
    return {ErrorKind::InvalidInput,
            "Versions of the built-in backend lie in another place than builtin_store names now. "
            "Put its settings back to "
                + before + '.',
            {},
            std::string(builtinField)};
}

Result<Done> noteBegin(ControlPlane& plane, const domain::OrganizationId& organization,
                       const domain::BackendId& backend)
{
    Deed deed;
    deed.action = "backend.bring_over";
    deed.resourceKind = "backend";
    deed.resourceId = backend.value;
    deed.resourceName = "builtin";
    deed.before = R"({"store":"database"})";
    deed.after = R"({"store":"openbao"})";
    auto noted = plane.storage->write([&](StorageWriter& writer) {
        return plane.recorder->record(writer, organization, theOperator(), deed);
    });
    if (noted)
        plane.recorder->committed();
    return noted;
}

} // namespace

Result<Done> expectBuiltinPlace(ControlPlane& plane, const ServerConfig& config)
{
    auto& builtin = plane.backends->builtin;
    const auto counts = builtin.counts();
    if (!counts)
        return counts.error();
    if (!config.builtinStore)
        return counts->away > 0 ? missing(counts->away) : Result<Done>(Done{});
    const auto before = builtin.place();
    if (!before)
        return before.error();
    const auto place = config.builtinStore->place();
    if (counts->away > 0 && *before != place)
        return elsewhere(*before);
    return *before == place ? Result<Done>(Done{}) : builtin.setPlace(place);
}

void startBringOver(ControlPlane& plane, const ServerConfig& config)
{
    if (!config.builtinStore)
        return;
    plane.bringOver.emplace(
        *plane.storage, plane.backends->builtin, plane.backends->payloads, plane.clock, *plane.log,
        [&plane](const domain::OrganizationId& organization, const domain::BackendId& backend) {
            return noteBegin(plane, organization, backend);
        });
    plane.bringOver->start();
}

} // namespace strongroom::app
