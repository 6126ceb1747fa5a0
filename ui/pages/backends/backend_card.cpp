// Facts at the start, the last test at the end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_card.h"

#include "models/items/backends/backend_words.h"
#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/used_by_words.h"
#include "ui/pages/backends/backend_test_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString by(Timestamp at, const std::string& name)
{
    const auto time = items::shortTime(at);
    return name.empty()
               ? time
               : BackendCard::tr("%1 by %2", "when, and who").arg(time, items::isolated(name));
}

QString count(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

BackendCard::BackendCard(QWidget* parent)
    : Card(parent), m_title(new TextLabel({}, TypeRole::Title)), m_cost(new TextLabel),
      m_waiting(new TextLabel({}, TypeRole::Body, Token::WarnFg)), m_facts(new FactList),
      m_test(new BackendTestView("backends.test"))
{
    m_title->setObjectName("backends.title");
    m_cost->setObjectName("backends.cost");
    m_waiting->setObjectName("backends.waiting");
    m_facts->setObjectName("backends.facts");
    auto* about = new QWidget;
    auto* left = new QVBoxLayout(about);
    left->setContentsMargins(0, 0, 0, 0);
    for (auto* label : {m_title, m_cost, m_waiting}) {
        label->setWordWrap(true);
        left->addWidget(label);
    }
    left->addWidget(m_facts);
    left->addStretch();
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    const int edge = Theme::current().metric(Metric::GroupGap);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(edge);
    row->addWidget(about, 1);
    row->addWidget(m_test, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(edge, edge, edge, edge);
    all->addWidget(new ScrollPane(both, "backends.about", tr("About the backend")));
    clear();
}

void BackendCard::clear()
{
    setVisible(false);
}

QString BackendCard::costOf(const domain::StorageBackend& backend) const
{
    const auto& usage = backend.usage;
    if (usage.secrets == 0 && usage.versions == 0)
        return tr("Nothing is kept here: it can be removed, and a mistake costs nothing.");
    // Versions that lie in the control plane's own database are not counted one by one.
    if (usage.versions == 0)
        return tr("%n secret(s) are kept here. While it cannot be reached, nobody can reveal them; "
                  "if it loses them, they are gone.",
                  nullptr, static_cast<int>(usage.secrets));
    return tr("%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody "
              "can reveal them; if it loses them, they are gone.",
              nullptr, static_cast<int>(usage.secrets))
        .arg(count(usage.versions));
}

void BackendCard::show(const domain::StorageBackend& backend, const domain::BackendKind* kind,
                       bool namesOnly, const std::optional<domain::UsedBy>& usedBy)
{
    setVisible(true);
    m_title->setText(QString::fromStdString(backend.backend.name));
    m_cost->setText(namesOnly
                        ? tr("How it is reached and how it does is shown to those who may see "
                             "all secrets.")
                        : costOf(backend));
    m_waiting->setVisible(backend.usage.waiting > 0);
    m_waiting->setText(
        tr("⚠ %n version(s) are deleted or destroyed here, and the backend still has "
           "to be told. That is tried again until it succeeds.",
           nullptr, static_cast<int>(backend.usage.waiting)));
    const bool builtin = backend.backend.kind == domain::builtinBackend;
    std::vector<std::pair<QString, QString>> facts{
        {tr("Kind"), items::backendKindText(backend.backend.kind)},
        {tr("Default"), backend.isDefault ? tr("yes: new secrets go here") : tr("no")}};
    if (usedBy)
        facts.emplace_back(tr("Used by"), items::usedByText(*usedBy));
    if (!namesOnly && !builtin) {
        for (const auto& [name, value] : backend.settings)
            facts.emplace_back(items::backendFieldTitle(name),
                               items::backendSettingText(name, value));
        facts.emplace_back(
            tr("Credentials"),
            backend.credentialsAt
                ? tr("replaced %1; never shown").arg(items::shortTime(*backend.credentialsAt))
                : tr("none"));
        facts.emplace_back(tr("Added"), by(backend.createdAt, backend.createdBy));
        facts.emplace_back(tr("Changed"), by(backend.updatedAt, backend.updatedBy));
    }
    QStringList lacks;
    if (kind != nullptr)
        for (const auto& what : kind->cannot)
            lacks << items::backendLackText(what);
    facts.emplace_back(tr("To know"), lacks.join('\n'));
    m_facts->setFacts(facts);
    m_test->setVisible(!namesOnly);
    if (backend.check)
        m_test->showCheck(*backend.check,
                          kind == nullptr ? std::vector<std::string>() : kind->cannot);
    else
        m_test->clear();
}

void BackendCard::showTesting(const domain::BackendKind* kind)
{
    m_test->showUnderWay(kind == nullptr ? std::vector<std::string>() : kind->cannot);
}

} // namespace strongroom::ui
