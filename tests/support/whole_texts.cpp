// Measures what each kind of control needs for its text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/whole_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace strongroom::test {

namespace {

constexpr int tolerance = 1; // Fractions of a pixel are rounded.

QString nameOf(const QWidget& widget)
{
    QString name = widget.objectName();
    for (const auto* above = widget.parentWidget(); name.isEmpty() && above != nullptr;
         above = above->parentWidget())
        if (!above->objectName().isEmpty())
            name = above->objectName() + "/…";
    return widget.metaObject()->className() + QString(" “%1”").arg(name);
}

QSize textSize(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text);
}

/// Of words that are not broken, the longest; where a text wraps.
int widestWord(const QWidget& widget, const QString& text)
{
    const auto wrapped =
        widget.fontMetrics().boundingRect(QRect(0, 0, 1, 1), Qt::TextWordWrap, text);
    return wrapped.width();
}

/// Room for a button's text, by its style.
QSize roomOf(const QAbstractButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    if (qobject_cast<const QCheckBox*>(&button))
        return button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button).size();
    if (qobject_cast<const QRadioButton*>(&button))
        return button.style()
            ->subElementRect(QStyle::SE_RadioButtonContents, &option, &button)
            .size();
    int taken = 2 * 2; // Its border, and a hair.
    if (!button.icon().isNull())
        taken += button.iconSize().width() + 4;
    return button.size() - QSize(taken, 2);
}

QString lack(const QWidget& widget, const QString& text, QSize needed, QSize room)
{
    if (needed.width() <= room.width() + tolerance && needed.height() <= room.height() + tolerance)
        return {};
    return QString("%1: %2 needs %3×%4, has %5×%6")
        .arg(nameOf(widget), text)
        .arg(needed.width())
        .arg(needed.height())
        .arg(room.width())
        .arg(room.height());
}

QString cutInLabel(const QLabel& label)
{
    if (label.text().isEmpty() || label.width() <= 1)
        return {};
    const auto room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin());
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text())) {
        const int height = label.heightForWidth(label.width());
        return height > label.height() + tolerance ? nameOf(label) + ": rich text is too high"
                                                   : QString();
    }
    if (!label.wordWrap())
        return lack(label, label.text(), textSize(label, label.text()), room);
    const auto needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 100000),
                                                         Qt::TextWordWrap, label.text());
    return lack(label, label.text(), {widestWord(label, label.text()), needed.height()}, room);
}

QString cutInButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty()
        || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
            && !tool->icon().isNull()))
        return {};
    if (button.toolTip() == button.text())
        return {};
    return lack(button, button.text(), textSize(button, button.text()), roomOf(button));
}

QString cutInCombo(const QComboBox& combo)
{
    if (combo.isEditable() || combo.currentText().isEmpty()
        || combo.toolTip() == combo.currentText())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const auto room =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .size();
    return lack(combo, combo.currentText(), textSize(combo, combo.currentText()), room);
}

QString cutInField(const QLineEdit& field)
{
    const auto text = field.text().isEmpty() ? field.placeholderText() : QString("Å");
    if (text.isEmpty() || field.toolTip() == text)
        return {};
    return lack(field, text, textSize(field, text), field.contentsRect().size() - QSize(4, 0));
}

QStringList cutInTabs(const QTabBar& tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i)
        cut << lack(tabs, tabs.tabText(i), textSize(tabs, tabs.tabText(i)),
                    tabs.tabRect(i).size() - QSize(4, 0));
    return cut;
}

QStringList cutInHeader(const QHeaderView& header)
{
    QStringList cut;
    const auto* model = header.model();
    for (int i = 0; model != nullptr && i < header.count(); ++i) {
        const auto text = model->headerData(i, header.orientation()).toString();
        if (header.isSectionHidden(i) || text.isEmpty()
            || model->headerData(i, header.orientation(), Qt::ToolTipRole).toString() == text)
            continue;
        const QSize room = header.orientation() == Qt::Horizontal
                               ? QSize(header.sectionSize(i), header.height())
                               : QSize(header.width(), header.sectionSize(i));
        cut << lack(header, text, textSize(header, text), room - QSize(4, 0));
    }
    return cut;
}

QStringList cutIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {cutInLabel(*label)};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {cutInButton(*button)};
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return {cutInCombo(*combo)};
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return {cutInField(*field)};
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return cutInTabs(*tabs);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return cutInHeader(*header);
    return {};
}

bool isText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty() && label->width() > 1;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || (qobject_cast<const QLineEdit*>(&widget)
               && !qobject_cast<const QComboBox*>(widget.parentWidget()));
}

/// Whether the nearest thing that scrolls lets `widget` be brought into sight.
bool isOutside(const QWidget& widget, const QWidget& view)
{
    QRect shown = widget.rect();
    const QWidget* at = &widget;
    while (at != &view && at->parentWidget() != nullptr) {
        shown.translate(at->pos());
        at = at->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        const auto room = at->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (area != nullptr && area->viewport() == at) {
            const bool across = area->horizontalScrollBar()->maximum() > 0
                                && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const bool down = area->verticalScrollBar()->maximum() > 0
                              && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if ((!across && (shown.left() < room.left() || shown.right() > room.right()))
                || (!down && (shown.top() < room.top() || shown.bottom() > room.bottom())))
                return true;
            shown = shown.intersected(at->rect());
            if (shown.isEmpty())
                return false; // Scrolled away.
        } else if (!room.contains(shown)) {
            return true;
        }
    }
    return false;
}

/// Pairs of texts with the same parent that lie upon each other.
QStringList covered(const QWidget& view)
{
    QStringList faults;
    QMultiHash<const QWidget*, const QWidget*> byParent;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&view) || !isText(*widget))
            continue;
        for (const auto* other : byParent.values(widget->parentWidget())) {
            const auto both = widget->geometry().intersected(other->geometry());
            if (both.width() > tolerance && both.height() > tolerance)
                faults << nameOf(*widget) + " lies upon " + nameOf(*other);
        }
        byParent.insert(widget->parentWidget(), widget);
    }
    return faults;
}

} // namespace

QStringList cutTexts(const QWidget& view)
{
    QStringList faults;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&view) || widget->window() != &view
            || widget->objectName().startsWith("qt_"))
            continue;
        faults << cutIn(*widget);
        if (isText(*widget) && isOutside(*widget, view))
            faults << nameOf(*widget) + " is partly outside";
    }
    faults << covered(view);
    faults.removeAll(QString());
    faults.removeDuplicates();
    return faults;
}

} // namespace strongroom::test
