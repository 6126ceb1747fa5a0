// Reading the lists of a page, and choosing in them, by their ids.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/lists/sr_views.h"

#include <QStringList>

namespace strongroom::test {

inline QStringList columnOf(const QWidget& page, const char* list, int number)
{
    QStringList texts;
    const auto* model = page.findChild<ui::SrTableView*>(list)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, number).data().toString();
    return texts;
}

inline void chooseIn(const QWidget& page, const char* list, int row)
{
    auto* view = page.findChild<ui::SrTableView*>(list);
    view->setCurrentIndex(view->model()->index(row, 0));
}

} // namespace strongroom::test
