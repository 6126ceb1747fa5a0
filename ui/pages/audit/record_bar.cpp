// A filter that cannot be read is told at once, and asks for nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/record_bar.h"

#include "models/domain/audit_filter.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace strongroom::ui {
namespace {

constexpr int gather = 250; ///< Milliseconds without a keystroke.

} // namespace

RecordBar::RecordBar(QWidget* parent)
    : QWidget(parent), m_field(new FilterField(tr("Filter the record"))),
      m_problem(new TextLabel({}, TypeRole::Body, Token::DangerFg))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_field->setObjectName("audit.filter");
    m_field->setDelay(gather);
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(static_cast<int>(domain::longestAuditFilter));
    constexpr int narrowest = 220;
    m_field->setMinimumWidth(narrowest);
    row->addWidget(m_field, 1);
    addButton(row, "audit.conditions", tr("Conditions"))->setMenu(conditionsMenu());
    auto* saved = new QMenu(this);
    connect(saved, &QMenu::aboutToShow, this, [this, saved] { fillSavedMenu(saved); });
    fillSavedMenu(saved);
    addButton(row, "audit.saved", tr("Saved"))->setMenu(saved);
    addButton(row, "audit.more", tr("More"))->setMenu(moreMenu());
    m_problem->setObjectName("audit.problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_field, &FilterField::filterChanged, this, &RecordBar::take);
}

QPushButton* RecordBar::addButton(QHBoxLayout* row, const QString& id, const QString& text)
{
    auto* button = named(new QPushButton(text), id, text);
    row->addWidget(button);
    return button;
}

QMenu* RecordBar::conditionsMenu()
{
    auto* menu = new QMenu(this);
    const std::pair<QString, QString> conditions[] = {
        {tr("Who: a name or a subject"), "actor:"},
        {tr("Action: reveal, secret.change, …"), "action:"},
        {tr("Denied only"), "decision:deny"},
        {tr("Purpose"), "purpose:"},
        {tr("Kind of resource"), "kind:"},
        {tr("Deployment job"), "job:"},
        {tr("Address"), "address:"},
        {tr("The last seven days"), "from:-7d"},
        {tr("From a day on"), "from:"},
        {tr("Until a day"), "until:"}};
    for (const auto& [text, condition] : conditions)
        connect(menu->addAction(text), &QAction::triggered, this, [this, added = condition] {
            const auto before = m_field->text().trimmed();
            m_field->setText(before.isEmpty() ? added : before + ' ' + added);
            m_field->setFocus();
        });
    return menu;
}

QMenu* RecordBar::moreMenu()
{
    auto* menu = new QMenu(this);
    auto* activity = menu->addAction(tr("Activity"));
    activity->setCheckable(true);
    connect(activity, &QAction::toggled, this, &RecordBar::activityWished);
    menu->addSeparator();
    connect(menu->addAction(tr("Export list…")), &QAction::triggered, this,
            &RecordBar::exportWished);
    connect(menu->addAction(tr("Evidence of a period…")), &QAction::triggered, this,
            &RecordBar::evidenceWished);
    return menu;
}

void RecordBar::fillSavedMenu(QMenu* menu)
{
    menu->clear();
    const auto all = m_saved.all();
    for (const auto& [name, filter] : all)
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, wished = filter] { setFilter(wished); });
    menu->addSeparator();
    auto* save = menu->addAction(tr("Save this filter…"));
    save->setEnabled(!filter().isEmpty());
    connect(save, &QAction::triggered, this, &RecordBar::saveFilter);
    auto* copy = menu->addAction(tr("Copy link to this filter"));
    copy->setEnabled(!filter().isEmpty());
    connect(copy, &QAction::triggered, this, &RecordBar::copyLink);
    auto* remove = menu->addMenu(tr("Remove"));
    remove->setEnabled(!all.empty());
    for (const auto& one : all)
        connect(remove->addAction(one.first), &QAction::triggered, this,
                [this, name = one.first] { m_saved.remove(name); });
}

QString RecordBar::filter() const
{
    return m_field->text().trimmed();
}

void RecordBar::setFilter(const QString& filter)
{
    m_field->setText(filter);
}

void RecordBar::take(const QString& text)
{
    const auto pasted = filterOfLink(text);
    if (!pasted.isEmpty())
        return setFilter(pasted);
    const auto read = domain::parseAuditFilter(text.trimmed().toStdString(), SystemClock().now());
    m_problem->setVisible(!read);
    m_problem->setText(read ? QString() : errorText(read.error()));
    if (read)
        emit filterChanged(text.trimmed());
}

void RecordBar::saveFilter()
{
    bool wanted = false;
    const auto name =
        QInputDialog::getText(this, tr("Save filter"), tr("Name"), QLineEdit::Normal, {}, &wanted)
            .trimmed();
    if (wanted && !name.isEmpty())
        m_saved.save(name, filter());
}

void RecordBar::copyLink()
{
    QGuiApplication::clipboard()->setText(linkOf(filter()));
    emit told(tr("The link is in the clipboard. Whoever follows it needs to see the record, too."));
}

} // namespace strongroom::ui
