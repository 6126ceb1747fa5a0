// The delegates: rows, statuses, environments, masks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lists/row_delegate.h"

#include "ui/theme/shown_text.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/env_chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr int cachedTexts = 4000; // Some forty screens of rows.
constexpr int padding = 8;
constexpr int glyphSide = 12; // Of a status.

bool has(const QStyleOptionViewItem& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

// A selected row is one thing: the bar stands at its start, the ring goes round all of it.
bool startsRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
           || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
           || (option.viewItemPosition == QStyleOptionViewItem::Invalid && index.column() == 0);
}

void paintRowFrame(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (has(option, QStyle::State_Selected) && startsRow(option, index)) {
        const int bar = theme.metric(Metric::AccentBar);
        const int x = mirrored ? option.rect.right() - bar + 1 : option.rect.left();
        painter.fillRect(x, option.rect.top(), bar, option.rect.height(),
                         theme.color(Token::Accent));
    }
    // A table rings its whole row by itself; here there is but one cell of it.
    if (has(option, QStyle::State_HasFocus) && !qobject_cast<const QTableView*>(option.widget))
        paintFocusRing(painter, option.rect, 2);
}

} // namespace

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent), m_texts(cachedTexts)
{
    connect(&Theme::current(), &Theme::changed, this, [this] { m_texts.clear(); });
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::current().metric(Metric::RowHeight));
    return size + QSize(padding * 2, 0);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    // What initStyleOption() would copy, text and all, is fetched only where it is painted.
    const QStyle* style = row.widget ? row.widget->style() : nullptr;
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.isValid() && !has(row, QStyle::State_Selected))
        painter->fillRect(row.rect, background.value<QBrush>());
    paintContents(*painter, row, index, row.rect.adjusted(padding, 0, -padding, 0));
    paintRowFrame(*painter, row, index);
}

void RowDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& inside) const
{
    QRect textBox = inside;
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.isValid()) {
        const int side = Theme::current().metric(Metric::IconSmall);
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                              {side, side}, inside);
        decoration.value<QIcon>().paint(&painter, box);
        if (option.direction == Qt::RightToLeft)
            textBox.setRight(box.left() - padding);
        else
            textBox.setLeft(box.right() + padding);
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const QVariant ink = index.data(Qt::ForegroundRole);
    QColor color = themeColor(enabled ? Token::TextPrimary : Token::TextDisabled);
    if (enabled && ink.isValid())
        color = ink.value<QBrush>().color();
    QStyleOptionViewItem shown = option;
    const QVariant font = index.data(Qt::FontRole);
    if (font.isValid())
        shown.font = font.value<QFont>();
    paintText(painter, textBox, shown, index.data(Qt::DisplayRole).toString(), color);
}

void RowDelegate::paintText(QPainter& painter, const QRect& inside,
                            const QStyleOptionViewItem& option, const QString& text,
                            const QColor& color) const
{
    if (text.isEmpty() || inside.width() <= 0)
        return;
    const QString key =
        QStringLiteral("%1\x1f%2\x1f%3").arg(text).arg(inside.width()).arg(option.font.weight());
    QStaticText* line = m_texts.object(key);
    if (!line) {
        const QFontMetrics metrics(option.font);
        QString shown = shownText(text.left(2000));
        shown.replace(QLatin1Char('\n'), QChar(0x21B5));
        line = new QStaticText(metrics.elidedText(shown, Qt::ElideRight, inside.width()));
        line->setTextFormat(Qt::PlainText);
        line->setPerformanceHint(QStaticText::AggressiveCaching);
        line->prepare({}, option.font);
        m_texts.insert(key, line);
    }
    painter.setFont(option.font);
    painter.setPen(color);
    const QSizeF size = line->size();
    const qreal x =
        option.direction == Qt::RightToLeft ? inside.right() + 1 - size.width() : inside.left();
    painter.drawStaticText(QPointF(x, inside.center().y() + 1 - size.height() / 2), *line);
}

StatusDelegate::StatusDelegate(int role, QObject* parent) : RowDelegate(parent), m_role(role) {}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return RowDelegate::sizeHint(option, index) + QSize(glyphSide + padding, 0);
}

void StatusDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, const QRect& inside) const
{
    constexpr int side = glyphSide;
    const QRect glyph = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            {side, side}, inside);
    paintStatusGlyph(painter, glyph, static_cast<Status>(index.data(m_role).toInt()));
    const QRect textBox = option.direction == Qt::RightToLeft
                              ? inside.adjusted(0, 0, -side - padding, 0)
                              : inside.adjusted(side + padding, 0, 0, 0);
    RowDelegate::paintContents(painter, option, index, textBox);
}

EnvDelegate::EnvDelegate(int role, QObject* parent) : RowDelegate(parent), m_role(role) {}

QSize EnvDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize chip = envChipSize(static_cast<domain::EnvironmentKind>(index.data(m_role).toInt()),
                                   index.data(Qt::DisplayRole).toString());
    return RowDelegate::sizeHint(option, index).expandedTo(chip + QSize(padding * 2, 4));
}

void EnvDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& inside) const
{
    const QVariant kind = index.data(m_role);
    if (kind.isValid())
        paintEnvChip(painter, inside, option.direction,
                     static_cast<domain::EnvironmentKind>(kind.toInt()),
                     index.data(Qt::DisplayRole).toString());
}

QString MaskDelegate::mask()
{
    return QString(8, QChar(0x2022));
}

void MaskDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex&, const QRect& inside) const
{
    paintText(painter, inside, option, mask(), themeColor(Token::TextSecondary));
}

} // namespace strongroom::ui
