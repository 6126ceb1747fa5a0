// Which environment this is, by shape, word and colour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"

#include <QWidget>

namespace strongroom::ui {

/// Paints the chip into `rect` (start-aligned, vertically centred) and returns its width. `name`
/// may be empty; the kind's own word is used then.
int paintEnvChip(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction,
                 domain::EnvironmentKind kind, const QString& name);
QSize envChipSize(domain::EnvironmentKind kind, const QString& name);
/// "PROD", "STAGE", "DEV" or "ORG", translated.
QString wordOf(domain::EnvironmentKind kind);

class EnvChip : public QWidget
{
    Q_OBJECT

public:
    EnvChip(domain::EnvironmentKind kind, const QString& name, QWidget* parent = nullptr);
    void setEnvironment(domain::EnvironmentKind kind, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::EnvironmentKind m_kind;
    QString m_name;
};

} // namespace strongroom::ui
