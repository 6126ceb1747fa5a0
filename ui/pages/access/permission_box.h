// Which of the permissions on secrets a question is about.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

#include <string>

namespace strongroom::ui {

class PermissionBox : public QComboBox
{
public:
    explicit PermissionBox(const QString& id);

    std::string permission() const { return currentData().toString().toStdString(); }
};

} // namespace strongroom::ui
