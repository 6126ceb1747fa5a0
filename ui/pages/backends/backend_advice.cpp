// Points for what speaks for a kind; what it cannot do, and must, rules it out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_advice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace strongroom::ui {
namespace {

bool isOf(Home home, const std::string& kind)
{
    switch (home) {
    case Home::Nowhere: return kind == domain::builtinBackend;
    case Home::OwnVault: return kind == "openbao" || kind == "vault";
    case Home::Aws: return kind.starts_with("aws");
    case Home::Google: return kind.starts_with("gcp") || kind.starts_with("google");
    case Home::Azure: return kind.starts_with("azure");
    }
    return false;
}

QString atHome(Home home)
{
    switch (home) {
    case Home::Nowhere:
        return QCoreApplication::translate(
            "BackendAdvice",
            "There is nothing to configure and nobody else to trust: whoever runs the server keeps "
            "it, in the server's own database or in an OpenBao of theirs, and backs it up.");
    case Home::OwnVault:
        return QCoreApplication::translate(
            "BackendAdvice",
            "You run it already: its backups, its access and its people are yours.");
    case Home::Aws:
    case Home::Google:
    case Home::Azure:
        return QCoreApplication::translate(
            "BackendAdvice",
            "Your systems run there already: its contracts, its access and its regions are "
            "settled.");
    }
    return {};
}

void ruleOut(Advice& advice, const QString& why)
{
    if (std::exchange(advice.fits, false))
        advice.reasons.clear();
    advice.points = 0;
    advice.reasons << why;
}

Advice adviceOn(const Situation& situation, const domain::BackendKind& kind)
{
    constexpr int ofItsHome = 4;
    constexpr int standing = 2;
    Advice advice{kind.kind, 1, true, {}};
    if (isOf(situation.home, kind.kind)) {
        advice.points += ofItsHome;
        advice.reasons << atHome(situation.home);
    } else if (kind.kind == domain::builtinBackend) {
        advice.points += standing;
        advice.reasons << QCoreApplication::translate("BackendAdvice",
                                                      "It is there already, and needs nothing.");
    } else if (situation.home != Home::Nowhere) {
        advice.reasons << QCoreApplication::translate(
            "BackendAdvice", "It would be one more place to run, to pay and to trust.");
    }
    if (kind.kind.starts_with("yaml")) {
        if (!situation.forDevelopment)
            ruleOut(advice, QCoreApplication::translate(
                                "BackendAdvice",
                                "It keeps files that nothing protects but the machine: for "
                                "development only."));
        else
            advice.reasons << QCoreApplication::translate(
                "BackendAdvice", "You can look at its files while you develop.");
    }
    if (kind.largestPayload > 0 && situation.largestValue > kind.largestPayload)
        ruleOut(advice,
                QCoreApplication::translate("BackendAdvice", "It takes %1 at most.")
                    .arg(QLocale().formattedDataSize(static_cast<qint64>(kind.largestPayload), 0)));
    const bool singly = std::ranges::find(kind.cannot, "destroy") == kind.cannot.end();
    if (situation.destroysSingly && !singly)
        ruleOut(advice, QCoreApplication::translate("BackendAdvice",
                                                    "It cannot destroy a single version."));
    return advice;
}

} // namespace

std::vector<Advice> adviceFor(const Situation& situation,
                              const std::vector<domain::BackendKind>& kinds)
{
    std::vector<Advice> all;
    domain::BackendKind builtin;
    builtin.kind = domain::builtinBackend;
    all.push_back(adviceOn(situation, builtin));
    for (const auto& kind : kinds)
        if (kind.kind != domain::builtinBackend)
            all.push_back(adviceOn(situation, kind));
    std::ranges::stable_sort(all, std::greater(), &Advice::points);
    return all;
}

} // namespace strongroom::ui
