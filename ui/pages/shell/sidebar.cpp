// Headings that cannot be chosen, places that can.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/sidebar.h"

#include "models/items/isolated_text.h"
#include "ui/pages/page_context.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QLocale>
#include <QPainter>

namespace strongroom::ui {
namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int environmentRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int waitingRole = Qt::UserRole + 3;
constexpr int indent = 24;
constexpr int badgeInset = 8;

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
            return paintPlace(painter, option, index, inside);
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintEnvChip(painter, inside.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0),
                     option.direction, static_cast<domain::EnvironmentKind>(kind.toInt()),
                     index.data(Qt::DisplayRole).toString());
    }

private:
    /// With the number of what waits there, at the far end.
    void paintPlace(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRect& inside) const
    {
        const int waiting = index.data(waitingRole).toInt();
        if (waiting == 0)
            return RowDelegate::paintContents(painter, option, index, inside);
        const auto text = QLocale().toString(waiting);
        const int width = option.fontMetrics.horizontalAdvance(text) + 2 * badgeInset;
        const auto edge = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                              QSize(width, inside.height()), inside);
        auto rest = inside;
        if (option.direction == Qt::RightToLeft)
            rest.setLeft(edge.right() + badgeInset);
        else
            rest.setRight(edge.left() - badgeInset);
        RowDelegate::paintContents(painter, option, index, rest);
        const auto& theme = Theme::current();
        const int height = option.fontMetrics.height();
        const QRect pill(edge.left(), edge.center().y() - height / 2, width, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(theme.color(Token::AccentOn));
        painter.setFont(option.font);
        painter.drawText(pill, Qt::AlignCenter, text);
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

void Sidebar::addScopes(const domain::Organization& organization)
{
    const auto& theme = Theme::current();
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
        item->setData(Qt::AccessibleTextRole,
                      tr("Environment %1, %2").arg(items::isolated(name), wordOf(one.kind)));
    }
}

void Sidebar::addSection(Section section, const PageContext& context)
{
    for (const auto& entry : placeEntries())
        if (entry.section == section && entry.offered(context))
            addPlace(entry.place, entry.title)->setIcon(Theme::current().icon(entry.icon));
}

void Sidebar::setPlaces(const PageContext& context)
{
    const auto before = destination();
    const QSignalBlocker quiet(this);
    m_environments = context.environments;
    clear();
    addScopes(context.membership.organization);
    addHeading(tr("REVIEW"));
    addSection(Section::Review, context);
    addHeading(tr("MANAGE"));
    addSection(Section::Manage, context);
    addPlace(Place::Trash, tr("Trash"))->setIcon(Theme::current().icon(IconId::Trash));
    for (const auto& [place, count] : m_waiting)
        setWaiting(place, count);
    for (int row = 0; row < count(); ++row) {
        const auto at = item(row)->data(environmentRole);
        const bool same =
            before.environment && at.isValid()
            && m_environments[static_cast<std::size_t>(at.toInt())].id == before.environment->id;
        if (same)
            return setCurrentRow(row);
    }
    goTo(before.place == Place::EnvironmentSecrets ? Place::AllSecrets : before.place);
    if (currentRow() < 0)
        goTo(Place::AllSecrets);
}

void Sidebar::setWaiting(Place place, int count)
{
    m_waiting[place] = count;
    for (int row = 0; row < this->count(); ++row) {
        auto* entry = item(row);
        const auto at = entry->data(placeRole);
        if (!at.isValid() || at.toInt() != static_cast<int>(place))
            continue;
        entry->setData(waitingRole, count);
        entry->setData(Qt::AccessibleTextRole,
                       count > 0 ? tr("%1, %n waiting", nullptr, count).arg(entry->text())
                                 : entry->text());
    }
}

void Sidebar::goTo(Place place)
{
    for (int row = 0; row < count(); ++row) {
        const auto at = item(row)->data(placeRole);
        if (at.isValid() && at.toInt() == static_cast<int>(place))
            return setCurrentRow(row);
    }
}

void Sidebar::goToEnvironment(const domain::EnvironmentId& environment)
{
    for (int row = 0; row < count(); ++row) {
        const auto at = item(row)->data(environmentRole);
        if (at.isValid() && m_environments[static_cast<std::size_t>(at.toInt())].id == environment)
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
