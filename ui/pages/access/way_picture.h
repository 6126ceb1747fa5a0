// The way from somebody to a permission, drawn: who, through which teams, to what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"

#include <QWidget>

#include <vector>

namespace strongroom::ui {

/// Says the same as the list of steps beside it, which is what assistive technology reads.
class WayPicture : public QWidget
{
    Q_OBJECT

public:
    explicit WayPicture(QWidget* parent = nullptr);

    void setWay(const std::vector<domain::AccessStep>& way);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A place on the way, and how one gets there from the one before.
    struct Stop
    {
        QString text{};
        QString arrow{};
    };

    void add(const domain::Named& named, const QString& arrow);
    QFont stopFont() const;

    std::vector<Stop> m_stops{};
};

} // namespace strongroom::ui
