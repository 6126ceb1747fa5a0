// All that a widget tells others than the person before the screen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QMetaProperty>
#include <QWidget>

namespace strongroom::test {

/// Names, descriptions, values, helps and texts of `root` and everything below it, as a screen
/// reader hears them; tool tips and window titles; and every property that is a text.
inline QString overheard(QWidget& root)
{
    QString all;
    auto widgets = root.findChildren<QWidget*>();
    widgets << &root;
    for (auto* widget : widgets) {
        const auto* meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            all += meta->property(i).read(widget).toString() + '\n';
        for (const auto& name : widget->dynamicPropertyNames())
            all += widget->property(name).toString() + '\n';
        auto* seen = QAccessible::queryAccessibleInterface(widget);
        if (seen == nullptr)
            continue;
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator})
            all += seen->text(part) + '\n';
        if (auto* text = seen->textInterface())
            all += text->text(0, text->characterCount()) + '\n';
        if (auto* value = seen->valueInterface())
            all += value->currentValue().toString() + '\n';
    }
    return all;
}

} // namespace strongroom::test
