// Headings that cannot be chosen, places that can.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QPainter>

namespace strongroom::ui {
namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int environmentRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int indent = 24;

QStyleOptionViewItem headingOption(QStyleOptionViewItem option)
{
    option.font = Theme::current().font(TypeRole::Caption);
    return option;
}

/// Environments as chips, a step further in; the rest as icon and text.
class PlaceDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override
    {
        const auto kind = index.data(kindRole);
        if (!index.data(placeRole).isValid())
            return paintText(painter, inside, headingOption(option),
                             index.data(Qt::DisplayRole).toString(),
                             Theme::current().color(Token::TextSecondary));
        if (!kind.isValid())
            return RowDelegate::paintContents(painter, option, index, inside);
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintEnvChip(painter, inside.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0),
                     option.direction, static_cast<domain::EnvironmentKind>(kind.toInt()),
                     index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent) : QListWidget(parent)
{
    named(this, "shell.sidebar", tr("Main navigation"));
    setItemDelegate(new PlaceDelegate(this));
    setMinimumWidth(180);
    setMaximumWidth(320);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto paint = [this] {
        auto colors = palette();
        colors.setColor(QPalette::Base, Theme::current().color(Token::BgSidebar));
        setPalette(colors);
    };
    connect(&Theme::current(), &Theme::changed, this, paint);
    paint();
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(destination());
    });
}

void Sidebar::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem* Sidebar::addPlace(Place place, const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(placeRole, static_cast<int>(place));
    item->setToolTip(text);
    return item;
}

void Sidebar::setPlaces(const domain::Organization& organization,
                        const std::vector<domain::Environment>& environments)
{
    const auto before = destination();
    const QSignalBlocker quiet(this);
    const auto& theme = Theme::current();
    m_environments = environments;
    clear();
    addHeading(tr("LOOK UP"));
    addPlace(Place::AllSecrets, tr("All secrets"))->setIcon(theme.icon(IconId::Key));
    addPlace(Place::OrganizationSecrets, QString::fromStdString(organization.name))
        ->setIcon(theme.icon(IconId::Scope));
    for (std::size_t i = 0; i < m_environments.size(); ++i) {
        const auto& one = m_environments[i];
        const auto name = QString::fromStdString(one.name);
        auto* item = addPlace(Place::EnvironmentSecrets, name);
        item->setData(environmentRole, static_cast<int>(i));
        item->setData(kindRole, static_cast<int>(one.kind));
        item->setData(Qt::AccessibleTextRole, tr("Environment %1, %2").arg(name, wordOf(one.kind)));
    }
    addHeading(tr("REVIEW"));
    addPlace(Place::Audit, tr("Audit"))->setIcon(theme.icon(IconId::Audit));
    addHeading(tr("MANAGE"));
    addPlace(Place::Trash, tr("Trash"))->setIcon(theme.icon(IconId::Trash));
    for (int row = 0; row < count(); ++row) {
        const auto at = item(row)->data(environmentRole);
        const bool same =
            before.environment && at.isValid()
            && m_environments[static_cast<std::size_t>(at.toInt())].id == before.environment->id;
        if (same)
            return setCurrentRow(row);
    }
    goTo(before.place == Place::EnvironmentSecrets ? Place::AllSecrets : before.place);
}

void Sidebar::goTo(Place place)
{
    for (int row = 0; row < count(); ++row) {
        const auto at = item(row)->data(placeRole);
        if (at.isValid() && at.toInt() == static_cast<int>(place))
            return setCurrentRow(row);
    }
}

Destination Sidebar::destination() const
{
    const auto* item = currentItem();
    if (item == nullptr || !item->data(placeRole).isValid())
        return {};
    Destination destination{static_cast<Place>(item->data(placeRole).toInt()), {}};
    if (const auto at = item->data(environmentRole); at.isValid())
        destination.environment = m_environments[static_cast<std::size_t>(at.toInt())];
    return destination;
}

} // namespace strongroom::ui
