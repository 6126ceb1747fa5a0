// A dropped file that holds keys and values: are those wanted, or the file?
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class FileChoiceSheet : public Sheet
{
    Q_OBJECT

public:
    FileChoiceSheet(const QString& fileName, int entries, QWidget* parent);

signals:
    /// Not when it was cancelled.
    void chosen(bool asRows);
};

} // namespace strongroom::ui
