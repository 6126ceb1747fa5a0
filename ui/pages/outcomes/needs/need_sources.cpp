// One line a source.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/need.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::ui {
namespace {

using domain::Capability;

bool decides(const NeedContext& context)
{
    return context.page.approvals != nullptr;
}

bool reviewsAccess(const NeedContext& context)
{
    return context.page.reviews != nullptr && context.page.may(Capability::ManageAccess);
}

bool seesRotations(const NeedContext& context)
{
    return context.page.rotations != nullptr && context.page.may(Capability::SeeSecrets);
}

bool seesBackends(const NeedContext& context)
{
    return context.page.backends != nullptr && context.page.may(Capability::SeeSecrets);
}

bool seesKeys(const NeedContext& context)
{
    return context.page.keys != nullptr && context.page.may(Capability::SeeAudit);
}

bool seesMachines(const NeedContext& context)
{
    return context.page.machines != nullptr && context.page.may(Capability::SeeSecrets);
}

bool seesSinks(const NeedContext& context)
{
    return context.sinks != nullptr && context.page.may(Capability::SeeAudit);
}

bool seesLog(const NeedContext& context)
{
    return context.page.log != nullptr && context.page.may(Capability::SeeAudit);
}

/// Reads, and does nothing with secrets.
bool isAuditor(const NeedContext& context)
{
    return context.page.may(Capability::SeeAudit) && !context.page.may(Capability::Write)
           && !context.page.may(Capability::Manage);
}

} // namespace

const std::vector<NeedSource>& needSources()
{
    using enum NeedKind;
    static const std::vector<NeedSource> sources{
        {"approvals", Decision, QT_TRANSLATE_NOOP("Needs", "Approvals"), decides, askApprovals},
        {"emergencies", Decision, QT_TRANSLATE_NOOP("Needs", "Emergencies"), decides,
         askEmergencies},
        {"reviews", Decision, QT_TRANSLATE_NOOP("Needs", "Access reviews"), reviewsAccess,
         askAccessReviews},
        {"rotations", Decision, QT_TRANSLATE_NOOP("Needs", "Rotation"), seesRotations,
         askRotations},
        {"runners", Health, QT_TRANSLATE_NOOP("Needs", "Runners"), seesMachines, askRunners},
        {"keys", Health, QT_TRANSLATE_NOOP("Needs", "Encryption keys"), seesKeys, askKeys},
        {"backends", Health, QT_TRANSLATE_NOOP("Needs", "Backends"), seesBackends, askBackends},
        {"api_keys", Health, QT_TRANSLATE_NOOP("Needs", "API keys"), seesMachines, askApiKeys},
        {"log", Record, QT_TRANSLATE_NOOP("Needs", "The record"), seesLog, askLog},
        {"sinks", Record, QT_TRANSLATE_NOOP("Needs", "Where the record goes"), seesSinks, askSinks},
    };
    return sources;
}

std::vector<const NeedSource*> needSourcesFor(const NeedContext& context)
{
    std::vector<const NeedSource*> sources;
    for (const auto& source : needSources())
        if (source.concerns(context))
            sources.push_back(&source);
    if (isAuditor(context))
        std::ranges::stable_partition(
            sources, [](const auto* source) { return source->kind == NeedKind::Record; });
    return sources;
}

} // namespace strongroom::ui
