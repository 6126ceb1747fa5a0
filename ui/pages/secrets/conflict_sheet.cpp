// Theirs, mine and the result, one row a key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/conflict_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

using domain::KeyDeed;

QString inWords(KeyDeed deed)
{
    switch (deed) {
    case KeyDeed::None: return QStringLiteral("–");
    case KeyDeed::Changed: return ConflictSheet::tr("~ changed");
    case KeyDeed::Added: return ConflictSheet::tr("+ added");
    case KeyDeed::Removed: return ConflictSheet::tr("✕ removed");
    }
    return {};
}

/// Of a key that needs no choice.
QString resultOf(const domain::MergedKey& key)
{
    if (key.theirs == KeyDeed::None)
        return ConflictSheet::tr("mine");
    return key.mine == KeyDeed::None ? ConflictSheet::tr("theirs")
                                     : ConflictSheet::tr("both agree");
}

bool isUndecided(const std::pair<QString, QComboBox*>& choice)
{
    return choice.second->currentIndex() < 0;
}

} // namespace

ConflictSheet::ConflictSheet(PageContext& context, domain::SecretId secret, std::uint32_t base,
                             std::vector<std::string> mine, std::vector<std::string> removed,
                             QWidget* parent)
    : Sheet(tr("Changed meanwhile"), parent), m_context(context), m_base(base),
      m_mine(std::move(mine)), m_removed(std::move(removed)),
      m_summary(new TextLabel({}, TypeRole::Strong)), m_grid(new QGridLayout)
{
    auto* why = new TextLabel(tr("Somebody else saved a version while you were editing. Nothing of "
                                 "yours or theirs is lost: the result becomes a further version, "
                                 "and theirs stays in the list of versions."));
    why->setWordWrap(true);
    body()->addWidget(why);
    m_summary->setObjectName("conflict.summary");
    body()->addWidget(m_summary);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().metric(Metric::SectionGap));
    m_grid->setColumnStretch(0, 1);
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(rows);
    body()->addWidget(area, 1);
    resize(640, 400);
    setPrimary(tr("Save the result"))->setEnabled(false);
    connect(this, &Sheet::confirmed, this, &ConflictSheet::finish);
    connect(new QShortcut(QKeySequence("Alt+2"), this), &QShortcut::activated, this,
            [this] { take(Theirs); });
    connect(new QShortcut(QKeySequence("Alt+3"), this), &QShortcut::activated, this,
            [this] { take(Mine); });
    load(secret);
}

void ConflictSheet::load(const domain::SecretId& secret)
{
    report<domain::Secret>(m_context.secrets.get(m_context.organization(), secret), this,
                           [this](Result<domain::Secret> now) {
                               if (!now)
                                   return showError(errorText(now.error()));
                               m_answer.secret = *now;
                               report<std::vector<domain::Version>>(
                                   m_context.secrets.versions(m_context.organization(), now->id),
                                   this, [this](Result<std::vector<domain::Version>> versions) {
                                       if (!versions)
                                           return showError(errorText(versions.error()));
                                       show(*versions);
                                   });
                           });
}

void ConflictSheet::show(const std::vector<domain::Version>& versions)
{
    const auto current = std::ranges::find(versions, true, &domain::Version::current);
    if (current == versions.end())
        return showError(tr("The secret has no version that can be read any more."));
    m_answer.base = current->number;
    std::uint32_t last = 0;
    for (const auto& version : versions)
        last = std::max(last, version.number);
    for (const auto& key : current->keys)
        m_answer.standing.insert(QString::fromStdString(key.name));
    const QString headings[] = {tr("Key"),
                                tr("Theirs: version %1 by %2")
                                    .arg(current->number)
                                    .arg(QString::fromStdString(current->createdBy)),
                                tr("Mine"), tr("Result")};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(new TextLabel(headings[i], TypeRole::Strong), 0, i);
    for (const auto& key : domain::mergeVersions(versions, m_base, m_mine, m_removed))
        addRow(key);
    setPrimary(tr("Save as v%1").arg(last + 1));
    count();
    putInOrder();
}

void ConflictSheet::putInOrder()
{
    if (m_choices.isEmpty())
        return;
    for (qsizetype i = 1; i < m_choices.size(); ++i)
        setTabOrder(m_choices[i - 1].second, m_choices[i].second);
    setTabOrder(m_choices.back().second, primary());
    setTabOrder(primary(), cancel());
    // Layouts show what is added to them a turn of the loop later; until then it takes no focus.
    QMetaObject::invokeMethod(
        this, [this] { m_choices.front().second->setFocus(); }, Qt::QueuedConnection);
}

void ConflictSheet::addRow(const domain::MergedKey& key)
{
    const auto name = QString::fromStdString(key.name);
    if (key.theirs == KeyDeed::Added && key.mine == KeyDeed::None)
        m_answer.alsoTheirs << name;
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(name), row, 0);
    m_grid->addWidget(new TextLabel(inWords(key.theirs)), row, 1);
    m_grid->addWidget(new TextLabel(inWords(key.mine)), row, 2);
    if (!key.isConflict()) {
        m_grid->addWidget(new TextLabel(resultOf(key), TypeRole::Body, Token::TextSecondary), row,
                          3);
        return;
    }
    auto* choice = named(new QComboBox, "conflict." + name, tr("Result for %1").arg(name));
    choice->setPlaceholderText(tr("Choose…"));
    choice->addItems({tr("mine"), tr("theirs")});
    choice->setCurrentIndex(-1);
    m_grid->addWidget(choice, row, 3);
    connect(choice, &QComboBox::currentIndexChanged, this, &ConflictSheet::count);
    m_choices.append({name, choice});
}

void ConflictSheet::take(Side side)
{
    auto chosen = std::ranges::find_if(
        m_choices, [](const auto& choice) { return choice.second->hasFocus(); });
    if (chosen == m_choices.end())
        chosen = std::ranges::find_if(m_choices, isUndecided);
    if (chosen == m_choices.end())
        return;
    chosen->second->setCurrentIndex(side);
    const auto next = std::ranges::find_if(m_choices, isUndecided);
    (next == m_choices.end() ? static_cast<QWidget*>(primary()) : next->second)->setFocus();
}

void ConflictSheet::count()
{
    const auto open = static_cast<int>(std::ranges::count_if(m_choices, isUndecided));
    if (m_choices.isEmpty())
        m_summary->setText(tr("You did not touch the same keys. Both changes are joined."));
    else if (open > 0)
        m_summary->setText(
            tr("%n key(s) that both of you touched: choose whose to take", nullptr, open));
    else
        m_summary->setText(tr("All is decided."));
    primary()->setEnabled(open == 0);
}

void ConflictSheet::finish()
{
    for (const auto& [key, choice] : m_choices)
        if (choice->currentIndex() == Theirs)
            m_answer.giveWay.insert(key);
    accept();
    emit resolved(m_answer);
}

} // namespace strongroom::ui
