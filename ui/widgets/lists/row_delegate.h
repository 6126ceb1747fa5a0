// Draws the rows of every list: cached text, selection with a bar, focus ring.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace strongroom::ui {

/// Long lists scroll smoothly only because elided texts are kept: eliding and shaping a text at
/// each painting takes three times as long.
///
/// Never give a delegate's model the plain value of a secret: item text is readable by assistive
/// technology whatever is painted.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;

protected:
    /// What stands in the cell, between the paddings. The base draws icon and text.
    virtual void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& inside) const;

    /// One line, elided at its end and cached.
    void paintText(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                   const QString& text, const QColor& color) const;

private:
    mutable QCache<QString, QStaticText> m_texts;
};

enum class Status { Good, Attention, Broken, Information, Inactive, Pending };

/// Paints the glyph of a status (a shape of its own for each) into the middle of `box`.
void paintStatusGlyph(QPainter& painter, const QRectF& box, Status status);

/// A glyph for the status, then the text. The status is an int of `role`.
class StatusDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(int role, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override;

private:
    int m_role;
};

/// An EnvChip. The kind is a domain::EnvironmentKind as int of `role`; the name is the text.
class EnvDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit EnvDelegate(int role, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override;

private:
    int m_role;
};

/// Eight dots, whatever the model holds: never the length of a value, nor a part of it.
class MaskDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    static QString mask();

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override;
};

} // namespace strongroom::ui
