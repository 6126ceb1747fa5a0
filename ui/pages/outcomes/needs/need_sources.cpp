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

bool decides(const PageContext& context)
{
    return context.approvals != nullptr;
}

bool reviewsAccess(const PageContext& context)
{
    return context.reviews != nullptr && context.may(Capability::ManageAccess);
}

bool seesRotations(const PageContext& context)
{
    return context.rotations != nullptr && context.may(Capability::SeeSecrets);
}

bool seesCertificates(const PageContext& context)
{
    return context.ends != nullptr && context.may(Capability::SeeSecrets);
}

bool seesBackends(const PageContext& context)
{
    return context.backends != nullptr && context.may(Capability::SeeSecrets);
}

bool seesKeys(const PageContext& context)
{
    return context.keys != nullptr && context.may(Capability::SeeAudit);
}

bool seesMachines(const PageContext& context)
{
    return context.machines != nullptr && context.may(Capability::SeeSecrets);
}

bool seesSinks(const PageContext& context)
{
    return context.sinks != nullptr && context.may(Capability::SeeAudit);
}

bool seesLog(const PageContext& context)
{
    return context.log != nullptr && context.may(Capability::SeeAudit);
}

/// Reads, and does nothing with secrets.
bool isAuditor(const PageContext& context)
{
    return context.may(Capability::SeeAudit) && !context.may(Capability::Write)
           && !context.may(Capability::Manage);
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
        {"certificates", Health, QT_TRANSLATE_NOOP("Needs", "Certificates"), seesCertificates,
         askCertificates},
        {"runners", Health, QT_TRANSLATE_NOOP("Needs", "Runners"), seesMachines, askRunners},
        {"keys", Health, QT_TRANSLATE_NOOP("Needs", "Encryption keys"), seesKeys, askKeys},
        {"backends", Health, QT_TRANSLATE_NOOP("Needs", "Backends"), seesBackends, askBackends},
        {"api_keys", Health, QT_TRANSLATE_NOOP("Needs", "API keys"), seesMachines, askApiKeys},
        {"log", Record, QT_TRANSLATE_NOOP("Needs", "The record"), seesLog, askLog},
        {"sinks", Record, QT_TRANSLATE_NOOP("Needs", "Where the record goes"), seesSinks, askSinks},
    };
    return sources;
}

std::vector<const NeedSource*> needSourcesFor(const PageContext& context)
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
