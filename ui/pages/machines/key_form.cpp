// No choice of environments means all of them, and says so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/key_form.h"

#include "models/items/machines/machine_list_models.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int visibleEnvironments = 4;

QString inDays(int days)
{
    //: %1 is 30 or 90.
    return KeyForm::tr("in %1 days").arg(QLocale().toString(days));
}

} // namespace

KeyForm::KeyForm(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_where(named(new QListWidget, "key.environments", tr("Environments"))),
      m_days(named(new QComboBox, "key.expiry", tr("Expires")))
{
    const std::pair<QString, int> spans[] = {{tr("in a week"), 7},
                                             {inDays(30), 30},
                                             {inDays(90), 90},
                                             {tr("in a year"), 365},
                                             {tr("never, until it is revoked"), 0}};
    for (const auto& [text, days] : spans)
        m_days->addItem(text, days);
    m_days->setCurrentIndex(2);
    fillEnvironments();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("May"), buildCapabilities());
    form->addRow(tr("Only in"), m_where);
    auto* all = new TextLabel(tr("Choose none for all environments."), TypeRole::Caption,
                              Token::TextSecondary);
    form->addRow(QString(), all);
    form->addRow(tr("Expires"), m_days);
}

QWidget* KeyForm::buildCapabilities()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto one : domain::keyCapabilities()) {
        if (!m_context.may(one))
            continue;
        const auto text = items::capabilityText(one);
        const auto id = QString::fromUtf8(nameOf(one).data(), static_cast<int>(nameOf(one).size()));
        auto* choice = named(new QCheckBox(text), "key.may." + id, text);
        choice->setChecked(one == domain::Capability::SeeSecrets
                           || one == domain::Capability::SeeVersions);
        m_may.emplace_back(one, choice);
        column->addWidget(choice);
    }
    return box;
}

void KeyForm::fillEnvironments()
{
    for (const auto& one : m_context.environments) {
        auto* item = new QListWidgetItem(QString::fromStdString(one.name), m_where);
        item->setData(Qt::UserRole, QString::fromStdString(one.id.value));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, Theme::current().metric(Metric::RowHeight)});
    }
    const int rows = std::min(visibleEnvironments, std::max(1, m_where->count()));
    const int height = Theme::current().metric(Metric::RowHeight);
    m_where->setFixedHeight(rows * height + 2 * m_where->frameWidth());
    if (m_where->count() > 0)
        m_where->setCurrentRow(0);
}

domain::NewApiKey KeyForm::wish() const
{
    domain::NewApiKey wish;
    for (const auto& [capability, choice] : m_may)
        if (choice->isChecked())
            wish.capabilities.insert(capability);
    for (int row = 0; row < m_where->count(); ++row)
        if (m_where->item(row)->checkState() == Qt::Checked)
            wish.environments.push_back(
                {m_where->item(row)->data(Qt::UserRole).toString().toStdString()});
    if (const int days = m_days->currentData().toInt(); days > 0)
        wish.expiresAt = SystemClock().now() + std::chrono::days(days);
    return wish;
}

QString KeyForm::fault() const
{
    for (const auto& [capability, choice] : m_may)
        if (choice->isChecked())
            return {};
    return tr("Choose at least one thing that the key may do.");
}

} // namespace strongroom::ui
