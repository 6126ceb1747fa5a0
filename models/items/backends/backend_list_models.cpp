// Where a test stopped is worked out from the order in which steps are tried.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/backends/backend_list_models.h"

#include "models/items/backends/backend_words.h"
#include "models/items/keys/key_words.h"
#include "models/items/moments.h"

#include <array>

namespace strongroom::items {
namespace {

constexpr std::array<std::string_view, 11> order{"address",        "dns",      "connect", "tls",
                                                 "authentication", "create",   "read",    "list",
                                                 "delete",         "undelete", "destroy"};

/// Whether a store that lacks that is asked for the step. All of a secret is destroyed anywhere.
bool isAsked(std::string_view step, const std::vector<std::string>& cannot)
{
    const auto lacks = [&cannot](const char* what) {
        return std::ranges::find(cannot, what) != cannot.end();
    };
    return !(step == "delete" && lacks("soft_delete"))
           && !(step == "undelete" && lacks("undelete"));
}

} // namespace

int BackendListModel::rowOfBackend(const domain::BackendId& id) const
{
    const auto found =
        std::ranges::find_if(rows(), [&id](const auto& row) { return row.backend.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString BackendListModel::text(const domain::StorageBackend& row, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(row.backend.name);
    case Kind: return backendKindText(row.backend.kind);
    case Default: return row.isDefault ? tr("★ default") : QString();
    case Health: return m_namesOnly ? QString() : backendHealthText(row);
    case Secrets:
        return m_namesOnly ? QString()
                           : QLocale().toString(static_cast<qulonglong>(row.usage.secrets));
    case LastCheck: return row.check ? shortTime(row.check->at) : QString();
    default: return {};
    }
}

QString BackendListModel::title(int column) const
{
    const QString titles[] = {tr("Backend"),   tr("Kind"),    tr("Default"),
                              tr("Last test"), tr("Secrets"), tr("Tested")};
    return titles[column];
}

Condition BackendListModel::condition(const domain::StorageBackend& row) const
{
    if (!row.check)
        return m_namesOnly ? Condition::Inactive : Condition::Pending;
    if (!row.check->passed)
        return Condition::Broken;
    return row.usage.waiting > 0 ? Condition::Attention : Condition::Good;
}

std::vector<TestStep> stepsOf(const domain::BackendCheck& check,
                              const std::vector<std::string>& cannot)
{
    std::vector<TestStep> steps;
    auto from = order.end();
    for (const auto& step : check.steps) {
        steps.push_back(
            {step.name, step.passed ? StepState::Passed : StepState::Failed, step.message});
        if (!step.passed && from == order.end())
            from = std::ranges::find(order, step.name);
    }
    for (; from != order.end(); ++from) {
        const bool known =
            std::ranges::find(check.steps, *from, &domain::BackendStep::name) != check.steps.end();
        if (!known && isAsked(*from, cannot))
            steps.push_back({std::string(*from), StepState::NotReached, {}});
    }
    return steps;
}

std::vector<TestStep> stepsToCome(const std::vector<std::string>& cannot)
{
    std::vector<TestStep> steps;
    for (const auto name : order)
        if (isAsked(name, cannot))
            steps.push_back({std::string(name), StepState::Waiting, {}});
    return steps;
}

QString TestStepModel::text(const TestStep& row, int column) const
{
    if (column == Step)
        return keyStepText(row.name); // Which knows the steps of backends as well.
    switch (row.state) {
    case StepState::Passed: return tr("passed");
    case StepState::Failed: return tr("failed");
    case StepState::NotReached: return tr("not reached");
    case StepState::Waiting: return tr("waiting");
    }
    return {};
}

QString TestStepModel::title(int column) const
{
    return column == Step ? tr("Step") : tr("Result");
}

Condition TestStepModel::condition(const TestStep& row) const
{
    switch (row.state) {
    case StepState::Passed: return Condition::Good;
    case StepState::Failed: return Condition::Broken;
    case StepState::NotReached: return Condition::Inactive;
    case StepState::Waiting: return Condition::Pending;
    }
    return Condition::Pending;
}

} // namespace strongroom::items
