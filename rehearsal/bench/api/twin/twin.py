"""GET /v1/jobs as a Python team would write it: FastAPI, SQLAlchemy (async) on asyncpg, uvicorn with uvloop.

The same rows, limits and headers as the backend's: a page of open jobs, newest first. DATABASE_URL is the address.
"""

import os
import uuid
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel
from sqlalchemy import ARRAY, DateTime, Text, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_async_engine(os.environ["DATABASE_URL"], pool_size=5, max_overflow=0)
sessions = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True), str: Text}


class Job(Base):
    __tablename__ = "jobs"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    board: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    company: Mapped[str | None]
    location: Mapped[str]
    country: Mapped[str | None]
    remote: Mapped[bool]
    url: Mapped[str]
    salary_min: Mapped[int | None]
    salary_max: Mapped[int | None]
    salary_currency: Mapped[str | None]
    salary_predicted: Mapped[bool]
    skills: Mapped[list[str]] = mapped_column(ARRAY(Text))
    posted_at: Mapped[datetime]
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class JobOut(BaseModel):
    model_config = ConfigDict(from_attributes=True, alias_generator=to_camel, populate_by_name=True)

    id: uuid.UUID
    board: str
    external_id: str
    title: str
    company: str | None
    location: str
    country: str | None
    remote: bool
    url: str
    salary_min: int | None
    salary_max: int | None
    salary_currency: str | None
    salary_predicted: bool
    skills: list[str]
    posted_at: datetime
    created_at: datetime
    last_seen_at: datetime | None
    closed_at: datetime | None


class Page(BaseModel):
    jobs: list[JobOut]
    nextCursor: str | None


async def session():
    async with sessions() as one:
        yield one


app = FastAPI()


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.get("/v1/jobs", response_model=Page)
async def list_jobs(
    db: Annotated[AsyncSession, Depends(session)],
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[str | None, Query(max_length=200)] = None,
):
    query = select(Job).where(Job.closed_at.is_(None)).order_by(Job.posted_at.desc(), Job.id.desc())
    if cursor is not None:
        try:
            posted_at, after = urlsafe_b64decode(cursor + "==").decode().split("|")
            position = (datetime.fromisoformat(posted_at), uuid.UUID(after))
        except ValueError as error:
            raise HTTPException(400, "not a cursor") from error
        query = query.where(tuple_(Job.posted_at, Job.id) < position)
    rows = (await db.scalars(query.limit(limit + 1))).all()
    last = rows[limit - 1] if len(rows) > limit else None
    next_cursor = last and urlsafe_b64encode(f"{last.posted_at.isoformat()}|{last.id}".encode()).decode().rstrip("=")
    return Page(jobs=[JobOut.model_validate(row) for row in rows[:limit]], nextCursor=next_cursor)
